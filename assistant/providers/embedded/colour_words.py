"""The name of a colour in the person's language."""


def colour_words(name: str, language: str) -> str:
    try:
        from vision.names import colour_name
    except ImportError:
        return name.replace("-", " ").replace("_", " ")
    return str(colour_name(name, language))
