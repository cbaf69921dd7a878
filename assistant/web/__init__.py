"""The web client at ``/``: one public page, its words in ten languages, and plain ES modules. It talks to the API like any phone."""
