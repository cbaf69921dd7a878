"""What kind of recording these bytes are, and whether that is what was claimed."""

from voice.errors import ClipMislabelled, ClipTypeUnknown

# Real media type -> FFmpeg demuxer. None of them follows references to other files (playlists, concat scripts are not here).
DEMUXERS = {
    "audio/wav": "wav",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/webm": "matroska",
    "audio/mp4": "mov",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/amr": "amr",
    "audio/x-caf": "caf",
}
#: How a file of each kind is called, for who saves it.
EXTENSIONS = {
    "audio/wav": ".wav",
    "audio/flac": ".flac",
    "audio/ogg": ".ogg",
    "audio/webm": ".webm",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/aac": ".aac",
    "audio/amr": ".amr",
    "audio/x-caf": ".caf",
}
CODECS = frozenset(
    {"aac", "opus", "libopus", "vorbis", "mp3", "mp3float", "flac", "alac", "amrnb", "amrwb", "libopencore_amrnb", "libopencore_amrwb"}
    | {"pcm_u8", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_alaw", "pcm_mulaw"}
    | {"pcm_f32le", "pcm_f32be", "pcm_f64le", "pcm_f64be"}
)

# Phones and browsers name the same bytes in many ways. A claim names a family; bytes of any kind in it are honest.
_CLAIMS = {
    "audio/wav": {"audio/wav"},
    "audio/x-wav": {"audio/wav"},
    "audio/wave": {"audio/wav"},
    "audio/vnd.wave": {"audio/wav"},
    "audio/flac": {"audio/flac", "audio/ogg"},
    "audio/x-flac": {"audio/flac", "audio/ogg"},
    "audio/ogg": {"audio/ogg"},
    "audio/opus": {"audio/ogg"},
    "audio/vorbis": {"audio/ogg"},
    "application/ogg": {"audio/ogg"},
    "video/ogg": {"audio/ogg"},
    "audio/webm": {"audio/webm"},
    "video/webm": {"audio/webm"},
    "audio/x-matroska": {"audio/webm"},
    "video/x-matroska": {"audio/webm"},
    "audio/mp4": {"audio/mp4"},
    "audio/x-m4a": {"audio/mp4"},
    "audio/m4a": {"audio/mp4"},
    "audio/mp4a-latm": {"audio/mp4", "audio/aac"},
    "video/mp4": {"audio/mp4"},
    "video/quicktime": {"audio/mp4"},
    "audio/3gpp": {"audio/mp4", "audio/amr"},
    "audio/3gpp2": {"audio/mp4"},
    "video/3gpp": {"audio/mp4"},
    "audio/aac": {"audio/aac", "audio/mp4"},
    "audio/aacp": {"audio/aac", "audio/mp4"},
    "audio/x-aac": {"audio/aac", "audio/mp4"},
    "audio/mpeg": {"audio/mpeg"},
    "audio/mp3": {"audio/mpeg"},
    "audio/x-mp3": {"audio/mpeg"},
    "audio/mpeg3": {"audio/mpeg"},
    "audio/amr": {"audio/amr"},
    "audio/amr-wb": {"audio/amr"},
    "audio/x-caf": {"audio/x-caf"},
    "audio/caf": {"audio/x-caf"},
}
_NO_CLAIM = {"", "application/octet-stream", "binary/octet-stream", "audio/*", "*/*"}
_STILL_PICTURES = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis", b"crx "}
_MPEG_KBPS = {  # (version 1, layer) or (version 2, layer) -> kbit/s by index 1..14
    (1, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MPEG_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}


def sniff(data: bytes) -> str | None:
    """The real media type of a recording, from its bytes alone; None when it is no kind that we take."""
    if data[:3] == b"ID3" and len(data) > 10:
        return sniff_frames(data[_id3_size(data) :])
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "audio/wav"
    if data[:4] == b"fLaC":
        return "audio/flac"
    if data[:4] == b"OggS":
        return "audio/ogg"
    if data[:4] == b"\x1a\x45\xdf\xa3" and (b"webm" in data[:128] or b"matroska" in data[:128]):
        return "audio/webm"
    if data[4:8] == b"ftyp" and data[8:12] not in _STILL_PICTURES:
        return "audio/mp4"
    if data[:6] == b"#!AMR\n" or data[:9] == b"#!AMR-WB\n":
        return "audio/amr"
    if data[:4] == b"caff":
        return "audio/x-caf"
    return sniff_frames(data)


def sniff_frames(data: bytes) -> str | None:
    """MP3 and raw AAC have no signature, only frames: two in a row must fit (one, if the recording holds no more)."""
    if data[:4] == b"fLaC":
        return "audio/flac"
    for kind, frame_size in (("audio/mpeg", _mpeg_frame_size), ("audio/aac", _aac_frame_size)):
        size = frame_size(data)
        if size and (len(data) <= size or frame_size(data[size : size + 8])):
            return kind
    return None


def check_claim(data: bytes, claimed_type: str | None) -> str:
    """The real media type, or ClipTypeUnknown, or ClipMislabelled when the claim contradicts the bytes."""
    claim = (claimed_type or "").split(";")[0].strip().lower()
    kind = sniff(data)
    if claim in _NO_CLAIM:
        if kind is None:
            raise ClipTypeUnknown
        return kind
    if kind is None:
        raise (ClipMislabelled if claim in _CLAIMS else ClipTypeUnknown)(f"claimed {claim[:60]}")
    if kind not in _CLAIMS.get(claim, ()):
        raise ClipMislabelled(f"claimed {claim[:60]}, is {kind}")
    return kind


def _id3_size(data: bytes) -> int:
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _mpeg_frame_size(data: bytes) -> int:
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE0 != 0xE0:
        return 0
    version, layer = data[1] >> 3 & 3, 4 - (data[1] >> 1 & 3)
    bitrate, rate = data[2] >> 4, data[2] >> 2 & 3
    if version == 1 or layer == 4 or bitrate in (0, 15) or rate == 3:
        return 0
    kbps = _MPEG_KBPS[1 if version == 3 else 2, layer][bitrate - 1]
    hertz, padding = _MPEG_RATES[version][rate], data[2] >> 1 & 1
    if layer == 1:
        return (12_000 * kbps // hertz + padding) * 4
    return (72_000 if layer == 3 and version != 3 else 144_000) * kbps // hertz + padding


def _aac_frame_size(data: bytes) -> int:
    if len(data) < 7 or data[0] != 0xFF or data[1] & 0xF6 != 0xF0 or data[2] >> 2 & 15 > 12:
        return 0
    size = (data[3] & 3) << 11 | data[4] << 3 | data[5] >> 5
    return size if size >= 7 else 0
