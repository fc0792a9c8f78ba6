from django.urls import path

from blog import feeds, subscribing, views
from blog.syndication import paths

app_name = "blog"

urlpatterns = [
    path("", views.home, name="home"),
    path("archive/", views.archive, name="archive"),
    path("<yyyy:year>/", views.year, name="year"),
    path("<yyyy:year>/<mm:month>/", views.month, name="month"),
    path("<yyyy:year>/<mm:month>/<uslug:slug>/", views.post_detail, name="post-detail"),
    path("tag/<uslug:slug>/", views.tag, name="tag"),
    path("author/<uslug:slug>/", views.author, name="author"),
    path("preview/<slug:token>/", views.preview, name="preview"),
    *paths("feed/", feeds.LatestPosts, "feed"),
    *paths("tag/<uslug:slug>/feed/", feeds.PostsOfTag, "tag-feed"),
    *paths("author/<uslug:slug>/feed/", feeds.PostsOfAuthor, "author-feed"),
    path("subscribe/", subscribing.subscribe, name="subscribe"),
    path("subscribe/check/", subscribing.check, name="subscribe-check"),
    path("subscribe/left/", subscribing.left, name="subscribe-left"),
    path("subscribe/<str:token>/", subscribing.own, name="subscription"),
    path("<slug:slug>/", views.page, name="page"),
]
