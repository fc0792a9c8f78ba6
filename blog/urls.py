from django.urls import path
from django.views.decorators.http import require_safe

from blog import feeds, views

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
    path("feed/", require_safe(feeds.LatestPosts()), name="feed"),
    path("<slug:slug>/", views.page, name="page"),
]
