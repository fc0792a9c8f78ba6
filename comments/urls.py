from django.urls import path

from blog.syndication import FullTextAtom, FullTextRss, JsonFeed
from comments import feeds, views
from comments.feeds import LatestComments, PostComments

app_name = "comments"

OF_POST = "<yyyy:year>/<mm:month>/<uslug:slug>"

urlpatterns = [
    path(f"{OF_POST}/comment/", views.reply, name="reply"),
    path("comment/<int:pk>/report/", views.report, name="report"),
    path("comment/<int:pk>/reported/", views.reported, name="reported"),
    path("comment/<str:token>/", views.own, name="own"),
    path("comments/feed/", feeds.view(LatestComments, FullTextRss), name="feed"),
    path("comments/feed/atom/", feeds.view(LatestComments, FullTextAtom), name="feed-atom"),
    path("comments/feed/json/", feeds.view(LatestComments, JsonFeed), name="feed-json"),
    path(f"{OF_POST}/feed/", feeds.view(PostComments, FullTextRss), name="post-feed"),
    path(f"{OF_POST}/feed/atom/", feeds.view(PostComments, FullTextAtom), name="post-feed-atom"),
    path(f"{OF_POST}/feed/json/", feeds.view(PostComments, JsonFeed), name="post-feed-json"),
]
