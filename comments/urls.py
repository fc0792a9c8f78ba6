from django.urls import path

from blog.feeds.formats import paths
from comments import how_we_moderate, views
from comments.author_page import views as author_page
from comments.feeds import LatestComments, PostComments
from comments.subscriptions import views as subscriptions
from comments.thread import permalink

app_name = "comments"

OF_POST = "<yyyy:year>/<mm:month>/<uslug:slug>"

urlpatterns = [
    path(f"{OF_POST}/comment/", views.reply, name="reply"),
    path("comment/<int:pk>/", permalink.permalink, name="permalink"),
    path("comment/<int:pk>/report/", views.report, name="report"),
    path("comment/<int:pk>/reported/", views.reported, name="reported"),
    path("comment/mine/", author_page.mine, name="mine"),
    path("comment/mail/stopped/", subscriptions.stopped, name="mail-stopped"),
    path("comment/mail/<str:token>/", subscriptions.watches, name="watches"),
    path("comment/<str:token>/", author_page.own, name="own"),
    path("comment/<str:token>/change/", author_page.change, name="change"),
    path("comment/<str:token>/mail/", author_page.mail, name="mail"),
    path("comment/<str:token>/data/", author_page.data, name="data"),
    path("comment/<str:token>/everything/", author_page.everything, name="everything"),
    path("how-we-moderate/", how_we_moderate.page, name="how-we-moderate"),
    *paths("comments/feed/", LatestComments, "feed"),
    *paths(f"{OF_POST}/feed/", PostComments, "post-feed"),
]
