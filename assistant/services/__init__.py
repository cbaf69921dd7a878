"""What can be done with conversations, photos, clips and questions. The API, commands and tasks all come through here."""
