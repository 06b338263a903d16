"""A photograph is read whole and written anew: nothing but the picture is left of it."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from lapwing.base.refusals import Refusal
from lapwing.casework import picture
from lapwing.casework.picture import LONGEST_SIDE, MOST_BYTES, Picture, written_anew

ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


def drawing(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A red corner on blue, by which one sees which way up it is."""
    image = Image.new("RGB", (width, height), (20, 40, 200))
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=(220, 20, 20))
    return image.convert(mode)


def as_file(image: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    """The bytes of a file."""
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def taken(came: bytes) -> tuple[Picture, Image.Image]:
    """What is kept of a file, which must have been read."""
    found = written_anew(came)
    assert isinstance(found, Picture), found
    return found, Image.open(BytesIO(found.content))


def test_where_it_was_taken_and_with_what_is_gone() -> None:
    said = Image.Exif()
    said[MAKE] = "A telltale camera"
    said[GPS] = {1: "N", 2: (52.0, 28.0, 1.0)}
    came = as_file(drawing(), exif=said, comment=b"a telltale comment", dpi=(300, 300))
    assert b"telltale camera" in came
    assert b"telltale comment" in came
    kept, image = taken(came)
    assert b"telltale" not in kept.content
    assert not dict(image.getexif())
    assert not {"exif", "comment", "icc_profile", "dpi", "xmp"} & image.info.keys()


def test_words_in_a_png_are_gone() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "telltale")
    came = as_file(drawing(), "PNG", pnginfo=words)
    assert b"telltale" in came
    kept, image = taken(came)
    assert b"telltale" not in kept.content
    assert image.format == "JPEG"


def test_what_follows_the_picture_is_gone() -> None:
    kept, _ = taken(as_file(drawing()) + b"<script>telltale</script>")
    assert b"telltale" not in kept.content


def test_it_stands_upright_as_the_camera_says() -> None:
    turned = Image.Exif()
    turned[ORIENTATION] = 6  # held sideways: the top of the picture is at its left
    kept, image = taken(as_file(drawing(), exif=turned, quality=95))
    assert (kept.width, kept.height) == image.size == (40, 60)
    red = image.getpixel((35, 5))
    assert isinstance(red, tuple)
    assert red[0] > 180
    assert red[2] < 90


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_each_form_that_is_offered_is_read(form: str) -> None:
    kept, image = taken(as_file(drawing(), form))
    assert image.size == (60, 40)
    assert image.mode == "RGB"
    assert (kept.width, kept.height) == (60, 40)


@pytest.mark.parametrize("mode", ["L", "P", "1", "RGBA", "LA", "I;16", "CMYK"])
def test_each_way_of_holding_colours_is_read(mode: str) -> None:
    image = drawing() if mode in ("LA", "I;16") else drawing(mode=mode)
    image = image.convert("L").convert(mode) if mode in ("LA", "I;16") else image
    _, kept = taken(as_file(image, "JPEG" if mode == "CMYK" else "PNG"))
    assert kept.mode == "RGB"


def test_what_one_can_see_through_stands_on_white() -> None:
    glass = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    _, image = taken(as_file(glass, "PNG"))
    assert image.getpixel((10, 10)) == (255, 255, 255)


def test_colours_are_those_that_the_camera_meant() -> None:
    """A profile under which the numbers mean other colours is followed before it is thrown away."""
    grey = Image.new("RGB", (20, 20), (200, 128, 60))
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    _, same = taken(as_file(grey, "PNG", icc_profile=lab.tobytes()))
    _, plain = taken(as_file(grey, "PNG"))
    assert same.getpixel((5, 5)) == plain.getpixel((5, 5))
    assert taken(as_file(grey, "PNG", icc_profile=b"no profile at all"))


def test_a_large_one_is_made_small_enough() -> None:
    kept, image = taken(as_file(drawing(4000, 1000)))
    assert image.size == (LONGEST_SIDE, LONGEST_SIDE // 4) == (kept.width, kept.height)


def test_the_same_file_gives_the_same_bytes() -> None:
    came = as_file(drawing())
    assert written_anew(came) == written_anew(came)


def test_more_points_than_fit_are_never_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    came = as_file(Image.new("1", (9_000, 9_000)), "PNG")
    assert len(came) < 20_000  # small to send, and 240 megabytes when unpacked

    def unpacked(*_: object) -> None:
        raise AssertionError("it was unpacked")

    monkeypatch.setattr(picture, "_upright", unpacked)
    assert "million points" in str(written_anew(came))
    bomb = as_file(Image.new("1", (20_000, 20_000)), "PNG")
    assert "million points" in str(written_anew(bomb))


HEIC = b"\x00\x00\x00\x18ftypheic" + bytes(40)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("came", "says"),
    [
        pytest.param(lambda: bytes(MOST_BYTES + 1), "larger than 15 megabytes", id="large"),
        pytest.param(lambda: b"", "not a photograph", id="empty"),
        pytest.param(lambda: SVG, "not a photograph", id="svg"),
        pytest.param(lambda: b"%PDF-1.7\n", "not a photograph", id="pdf"),
        pytest.param(lambda: as_file(drawing(), "GIF"), "not a photograph", id="gif"),
        pytest.param(lambda: as_file(drawing(), "TIFF"), "not a photograph", id="tiff"),
        pytest.param(lambda: HEIC, "HEIC", id="heic"),
        pytest.param(lambda: as_file(drawing(400, 400))[:900], "damaged", id="cut"),
        pytest.param(lambda: as_file(drawing(400, 400), "PNG")[:300], "damaged", id="cut-png"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(came: Callable[[], bytes], says: str) -> None:
    found = written_anew(came())
    assert isinstance(found, Refusal)
    assert says in found.what
    assert found.do
    assert found.field == "file"


# Pillow says in a warning, and no more, that what the camera wrote beside the picture is broken.
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_file_with_any_byte_changed_is_read_or_refused_and_never_fails(form: str) -> None:
    whole = as_file(drawing(), form, exif=drawing().getexif())
    for place in range(0, len(whole), max(1, len(whole) // 150)):
        bent = bytearray(whole)
        bent[place] ^= 0xFF
        assert isinstance(written_anew(bytes(bent)), Picture | Refusal)
