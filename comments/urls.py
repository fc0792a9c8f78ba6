from django.urls import path

from blog.syndication import paths
from comments import how_we_moderate, own, permalink, views, watching
from comments.feeds import LatestComments, PostComments

app_name = "comments"

OF_POST = "<yyyy:year>/<mm:month>/<uslug:slug>"

urlpatterns = [
    path(f"{OF_POST}/comment/", views.reply, name="reply"),
    path("comment/<int:pk>/", permalink.permalink, name="permalink"),
    path("comment/<int:pk>/report/", views.report, name="report"),
    path("comment/<int:pk>/reported/", views.reported, name="reported"),
    path("comment/mine/", own.mine, name="mine"),
    path("comment/mail/stopped/", watching.stopped, name="mail-stopped"),
    path("comment/mail/<str:token>/", watching.letters, name="letters"),
    path("comment/<str:token>/", own.own, name="own"),
    path("comment/<str:token>/change/", own.change, name="change"),
    path("comment/<str:token>/mail/", own.mail, name="mail"),
    path("comment/<str:token>/data/", own.data, name="data"),
    path("comment/<str:token>/everything/", own.everything, name="everything"),
    path("how-we-moderate/", how_we_moderate.page, name="how-we-moderate"),
    *paths("comments/feed/", LatestComments, "feed"),
    *paths(f"{OF_POST}/feed/", PostComments, "post-feed"),
]
