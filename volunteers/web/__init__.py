"""The volunteers' pages at ``/volunteers/``: rendered here, made live by htmx and the page's own stream; without JavaScript plain forms."""
