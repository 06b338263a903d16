"""A photograph as it came, decoded and written anew, so that nothing but the picture is left.

Where and when it was taken, with what, a smaller picture of what stood there before it was cut, and
whatever somebody hid behind the picture: all of it goes. Pure.
"""

import struct
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms, ImageOps

from lapwing.base.refusals import Refusal

# All local: what phones of today take fits, what would fill the server's memory does not.
MOST_BYTES: Final = 15_000_000
MOST_PIXELS: Final = 60_000_000
LONGEST_SIDE: Final = 2_000
FORMATS: Final = ("JPEG", "PNG", "WEBP")
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc")
# What Pillow raises of a file that is broken, or made to break whoever reads it.
_BROKEN = (
    *(OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError),
    *(struct.error, MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning),
)

TOO_LARGE = Refusal(
    what=f"The photograph is larger than {MOST_BYTES // 1_000_000} megabytes.",
    do="Take it again with a smaller size, or send yourself a smaller copy.",
    field="file",
)
_TOO_MANY = Refusal(
    what=f"The photograph has more than {MOST_PIXELS // 1_000_000} million points.",
    do="Take it again with a smaller size.",
    field="file",
)
_NOT_ONE = Refusal(
    what="This is not a photograph that can be read.",
    do="Choose a JPEG, PNG or WebP file.",
    field="file",
)
_IS_HEIC = Refusal(
    what="This is an HEIC photograph, which cannot be read here.",
    do="In the phone's camera settings choose “Most compatible”, or save it as JPEG first.",
    field="file",
)
_IS_BROKEN = Refusal(
    what="The photograph is damaged and cannot be read to its end.",
    do="Copy it from the phone again, or take it again.",
    field="file",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A JPEG that holds its points and nothing else."""

    content: bytes
    digest: str
    width: int
    height: int


def written_anew(came: bytes) -> Picture | Refusal:
    """The picture alone, upright, in the colours of a screen and no larger than is of use."""
    if len(came) > MOST_BYTES:
        return TOO_LARGE
    try:
        image: Image.Image = Image.open(BytesIO(came), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _TOO_MANY
    except _BROKEN:
        return _IS_HEIC if came[4:12] in _HEIC else _NOT_ONE
    # Only the head of the file was read so far: what would be too much is never unpacked.
    if image.width * image.height > MOST_PIXELS:
        return _TOO_MANY
    try:
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        return _picture(_upright(image))
    except _BROKEN:
        return _IS_BROKEN


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    return ImageOps.exif_transpose(image)


def _picture(image: Image.Image) -> Picture:
    profile = image.info.get("icc_profile")
    image = _without_glass(image)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    image = _in_screen_colours(image, profile)
    # On a new sheet, so that no comment, profile or other words of the file come with it.
    sheet = Image.new("RGB", image.size)
    sheet.paste(image)
    out = BytesIO()
    sheet.save(out, "JPEG", quality=85, optimize=True)
    content = out.getvalue()
    return Picture(
        content=content,
        digest=sha256(content).hexdigest(),
        width=sheet.width,
        height=sheet.height,
    )


def _without_glass(image: Image.Image) -> Image.Image:
    """What can be seen through stands on white, as on paper."""
    if image.has_transparency_data:
        image = image.convert("RGBA")
        behind = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(behind, image).convert("RGB")
    return image if image.mode in ("RGB", "L", "CMYK") else image.convert("RGB")


def _in_screen_colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours as the camera meant them, where it says so: a bruise is told by its colour."""
    if profile:
        with suppress(ImageCms.PyCMSError, *_BROKEN):
            meant = ImageCms.ImageCmsProfile(BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            changed = ImageCms.profileToProfile(image, meant, screen, outputMode="RGB")
            if changed is not None:
                return changed
    return image.convert("RGB")
