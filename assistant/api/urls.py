from django.urls import path

from assistant.api import media_links, viewing, views

urlpatterns = [
    path("ask/", views.Ask.as_view(), name="ask"),
    path("conversations/", views.Conversations.as_view(), name="conversations"),
    path("conversations/<uuid:pk>/", views.ConversationView.as_view(), name="conversation"),
    path("photos/", views.Photos.as_view(), name="photos"),
    path("photos/<uuid:pk>/", views.PhotoView.as_view(), name="photo"),
    path("photos/<uuid:pk>/coach/", views.PhotoCoach.as_view(), name="photo-coach"),
    path("photos/<uuid:pk>/image/", views.PhotoImage.as_view(), name="photo-image"),
    path("photos/<uuid:pk>/views/", viewing.ViewsOfPhoto.as_view(), name="photo-views"),
    path("me/photo-views/", viewing.ViewsOfPhotos.as_view(), name="me-photo-views"),
    path("photos/<uuid:pk>/link/", media_links.PhotoLink.as_view(), name="photo-link"),
    path("clips/", views.Clips.as_view(), name="clips"),
    path("clips/<uuid:pk>/", views.ClipView.as_view(), name="clip"),
    path("clips/<uuid:pk>/link/", media_links.ClipLink.as_view(), name="clip-link"),
    path("media/<str:token>/", media_links.LinkedMedia.as_view(), name="linked-media"),
    path("questions/", views.Questions.as_view(), name="questions"),
    path("questions/<uuid:pk>/", views.QuestionView.as_view(), name="question"),
    path("questions/<uuid:pk>/events/", views.QuestionEvents.as_view(), name="question-events"),
    path("questions/<uuid:pk>/feedback/", views.QuestionFeedback.as_view(), name="question-feedback"),
]
