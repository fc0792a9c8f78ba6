from django.urls import path
from django.views.decorators.http import require_safe

from comments import feeds, views

app_name = "comments"

urlpatterns = [
    path("<yyyy:year>/<mm:month>/<uslug:slug>/comment/", views.reply, name="reply"),
    path("comment/<int:pk>/report/", views.report, name="report"),
    path("comment/<int:pk>/reported/", views.reported, name="reported"),
    path("comment/<str:token>/", views.own, name="own"),
    path("comments/feed/", require_safe(feeds.LatestComments()), name="feed"),
    path(
        "<yyyy:year>/<mm:month>/<uslug:slug>/feed/",
        require_safe(feeds.PostComments()),
        name="post-feed",
    ),
]
