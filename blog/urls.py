from django.urls import path

from blog import views
from blog.feeds import posts
from blog.feeds.formats import paths
from blog.newsletter import views as newsletter

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
    *paths("feed/", posts.LatestPosts, "feed"),
    *paths("tag/<uslug:slug>/feed/", posts.PostsOfTag, "tag-feed"),
    *paths("author/<uslug:slug>/feed/", posts.PostsOfAuthor, "author-feed"),
    path("subscribe/", newsletter.subscribe, name="subscribe"),
    path("subscribe/check/", newsletter.check, name="subscribe-check"),
    path("subscribe/left/", newsletter.left, name="subscribe-left"),
    path("subscribe/<str:token>/", newsletter.own, name="subscription"),
    path("<slug:slug>/", views.page, name="page"),
]
