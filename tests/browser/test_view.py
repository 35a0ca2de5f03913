"""The page of an article in a real browser: what is seen, clicked, focused and copied."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from newsparse import parse_article
from newsparse.export import to_html

from .conftest import PHONE

TEXT = files("newsparse").joinpath("data", "demo.txt").read_text("utf-8")
ARTICLE = parse_article(TEXT)
NUMBER = next(i for i, one in enumerate(ARTICLE.attributions) if one.kind == "direct" and one.speaker)
FOUND = ARTICLE.attributions[NUMBER]


@pytest.fixture
def opened(page: Any, tmp_path: Path) -> Any:
    """The page of the article that ships with newsparse."""
    path = tmp_path / "page.html"
    path.write_text(to_html(ARTICLE), encoding="utf-8")
    page.goto(path.as_uri())
    return page


def test_it_asks_for_nothing_and_holds_the_text(opened: Any, asked: list[str]) -> None:
    assert opened.evaluate("document.getElementById('text').textContent") == TEXT
    assert asked == []


def test_who_copies_the_article_gets_its_own_text(opened: Any) -> None:
    """No label and no count comes along."""
    copied = opened.evaluate(
        """() => {
            getSelection().selectAllChildren(document.getElementById("text"));
            return getSelection().toString();
        }"""
    )
    assert copied.strip() == TEXT.strip()


def test_a_speaker_leads_to_the_words(opened: Any) -> None:
    """A click beside the article scrolls to what was said, lights all its parts and shows how it was found."""
    opened.locator(f"#d{NUMBER} .np-jump").click()
    target = opened.locator(f"#a{NUMBER}")
    assert target.evaluate("one => document.activeElement === one")
    opened.wait_for_function(
        "n => Math.abs(document.getElementById(n).getBoundingClientRect().y - 450) < 150", arg=f"a{NUMBER}"
    )
    lit = opened.locator("#text .np-lit").all_text_contents()
    assert "".join(lit).startswith(FOUND.content[0].text[:20])
    assert FOUND.speaker is not None
    assert opened.locator("#card strong").text_content() == FOUND.speaker.name
    assert opened.url.endswith(f"#a{NUMBER}")


def test_focus_shows_rule_confidence_and_speaker(opened: Any) -> None:
    assert FOUND.speaker is not None
    opened.locator(f"#a{NUMBER}").focus()
    card = opened.locator("#card")
    assert card.is_visible()
    words = card.text_content()
    assert words.startswith(FOUND.speaker.name)
    assert f"rule{FOUND.rule}" in words
    assert f"{FOUND.confidence:.0%}" in words
    opened.keyboard.press("Escape")
    assert not card.is_visible()
    assert opened.locator(".np-lit").count() == 0


def test_a_pointer_shows_it_and_leaves_it(opened: Any) -> None:
    opened.locator(f'#text [data-a~="{NUMBER}"]').first.hover()
    opened.locator("#card:not([hidden])").wait_for()
    opened.mouse.move(2, 2)
    opened.locator("#card[hidden]").wait_for(state="attached")


def test_a_click_holds_it_until_the_next(opened: Any) -> None:
    target = opened.locator(f"#a{NUMBER}")
    target.click()
    opened.mouse.move(2, 2)
    opened.wait_for_timeout(400)
    assert opened.locator("#card").is_visible()
    target.click()
    assert not opened.locator("#card").is_visible()


def test_keys_walk_from_one_to_the_next(opened: Any) -> None:
    """j and k, and the arrows once there is one; Tab goes through the same."""
    names = opened.evaluate("[...document.querySelectorAll('#text a')].map(one => one.id)")
    assert sorted(names) == sorted(f"a{i}" for i in range(len(ARTICLE.attributions)))
    focused = "document.activeElement.id"
    opened.keyboard.press("j")
    assert opened.evaluate(focused) == names[0]
    opened.keyboard.press("ArrowDown")
    assert opened.evaluate(focused) == names[1]
    opened.keyboard.press("Tab")
    assert opened.evaluate(focused) == names[2]
    opened.keyboard.press("k")
    assert opened.evaluate(focused) == names[1]
    opened.keyboard.press("ArrowUp")
    opened.keyboard.press("ArrowUp")
    assert opened.evaluate(focused) == names[0]


def test_the_legend_hides_and_shows(opened: Any) -> None:
    button = opened.locator('[data-layer="np-source"]')
    marked = opened.locator("#text .np-source").count()
    assert marked > 0
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert opened.locator("#text .np-source").count() == 0
    button.press("Enter")
    assert button.get_attribute("aria-pressed") == "true"
    assert opened.locator("#text .np-source").count() == marked


def test_a_screen_reader_is_told(opened: Any) -> None:
    """Landmarks, headings and a description for each attribution, which is more than a colour."""
    assert opened.get_by_role("main").count() == 1
    assert opened.get_by_role("complementary", name="Who says what").count() == 1
    assert opened.get_by_role("heading", level=2, name=TEXT.partition("\n")[0]).count() == 1
    assert opened.get_by_role("heading", level=3, name="Will soldiers guard the dam during the talks?").count() == 1
    link = opened.locator(f"#a{NUMBER}")
    described = opened.locator("#" + link.get_attribute("aria-describedby")).text_content()
    assert FOUND.rule in described
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.textContent") == "Skip to the article"


def test_it_fits_a_phone(opened: Any) -> None:
    """Nothing is wider than the screen, and what is shown of an attribution lies at its lower edge."""
    opened.set_viewport_size(PHONE)
    assert opened.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    opened.locator(f"#a{NUMBER}").click()
    box = opened.locator("#card").bounding_box()
    assert (box["x"], box["width"]) == (0, PHONE["width"])
    assert box["y"] + box["height"] == pytest.approx(PHONE["height"], abs=1)


def test_dark_is_dark(opened: Any) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    assert opened.evaluate(ground) == "rgb(255, 254, 251)"
    opened.emulate_media(color_scheme="dark")
    assert opened.evaluate(ground) == "rgb(22, 24, 27)"


def test_without_scripts_links_still_lead(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(to_html(ARTICLE), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    page.locator(f"#d{NUMBER} .np-jump").click()
    assert page.url.endswith(f"#a{NUMBER}")
    page.locator(f"#a{NUMBER}").click()
    assert page.locator(f"#i{NUMBER}").bounding_box()["height"] > 20
    context.close()


def test_nothing_of_an_article_runs(page: Any, asked: list[str]) -> None:
    attack = (
        "“</main><script>document.title='ran'</script><img src=//weir.example/a onerror=document.title='ran'>” Ek said."
    )
    page.set_content(to_html(parse_article(attack, title="</title><script>document.title='ran'</script>")))
    assert page.title().startswith("</title><script>")
    assert page.locator("#text").text_content() == attack
    assert asked == []


def test_inside_of_another_page_links_lead_too(page: Any) -> None:
    """In a sandbox without an address, as a frame of a newsroom's tool."""
    page.set_content('<!doctype html><iframe sandbox="allow-scripts" width="1200" height="800"></iframe>')
    page.locator("iframe").evaluate("(one, html) => { one.srcdoc = html; }", to_html(ARTICLE))
    frame = page.frame_locator("iframe")
    frame.locator(f"#d{NUMBER} .np-jump").click()
    assert frame.locator("#card").is_visible()
    assert frame.locator(f"#a{NUMBER}").evaluate("one => document.activeElement === one")
