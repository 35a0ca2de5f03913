"use strict";
(() => {
  const text = document.getElementById("text");
  const card = document.getElementById("card");
  const stops = [...text.querySelectorAll("a[data-a]")];
  const entry = (number) => document.getElementById("d" + number);
  let shown = null;
  let pinned = false;
  let timer = 0;

  const light = (number, on) => {
    for (const part of text.querySelectorAll(`[data-a~="${number}"]`)) part.classList.toggle("np-lit", on);
    entry(number)?.classList.toggle("np-lit", on);
  };

  const hide = () => {
    clearTimeout(timer);
    if (shown !== null) light(shown, false);
    shown = null;
    pinned = false;
    card.hidden = true;
  };

  const show = (number, beside) => {
    clearTimeout(timer);
    if (shown === number) return;
    hide();
    const item = entry(number);
    if (!item) return;
    shown = number;
    light(number, true);
    const who = document.createElement("strong");
    who.textContent = item.dataset.who;
    const facts = item.querySelector(".np-facts").cloneNode(true);
    facts.removeAttribute("id");
    card.replaceChildren(who, facts);
    card.hidden = false;
    place(beside);
    const side = item.closest(".np-side");
    if (getComputedStyle(side).position === "sticky") {
      side.scrollTop = Math.max(0, item.offsetTop - side.clientHeight / 2);
    }
  };

  // Below the first line of what it tells of, above it where there is no room; on a phone the style sheet places it.
  const place = (beside) => {
    card.style.left = card.style.top = "";
    if (getComputedStyle(card).position === "fixed") return;
    const box = beside.getClientRects()[0];
    const room = document.documentElement.clientWidth - card.offsetWidth - 16;
    const below = box.bottom + 6 + card.offsetHeight < innerHeight;
    card.style.left = Math.max(16, Math.min(box.left, room)) + scrollX + "px";
    card.style.top = scrollY + (below ? box.bottom + 6 : Math.max(8, box.top - 6 - card.offsetHeight)) + "px";
  };

  // Of several that a stretch is a part of, the innermost.
  const number = (part) => part.dataset.a.split(" ").pop();
  const own = (stop) => stop.id.slice(1);

  const later = () => {
    if (pinned) return;
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  };

  text.addEventListener("pointerover", (event) => {
    const part = event.target.closest("[data-a]");
    if (part && !pinned && event.pointerType !== "touch") show(number(part), part);
  });
  text.addEventListener("pointerout", (event) => {
    if (event.target.closest("[data-a]") && !text.contains(document.activeElement?.closest("a[data-a]"))) later();
  });
  card.addEventListener("pointerover", () => clearTimeout(timer));
  card.addEventListener("pointerout", later);
  text.addEventListener("focusin", (event) => {
    const stop = event.target.closest("a[data-a]");
    if (stop) show(own(stop), stop);
  });
  text.addEventListener("focusout", later);
  text.addEventListener("click", (event) => {
    const part = event.target.closest("[data-a]");
    if (!part) {
      hide();
      return;
    }
    event.preventDefault();
    const chosen = part.matches("a") ? own(part) : number(part);
    if (pinned && shown === chosen) {
      hide();
      return;
    }
    show(chosen, part);
    pinned = true;
  });

  const go = (stop) => {
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: "center" });
    show(own(stop), stop);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      hide();
      return;
    }
    const at = stops.indexOf(document.activeElement);
    const down = event.key === "j" || (event.key === "ArrowDown" && at >= 0);
    const up = event.key === "k" || (event.key === "ArrowUp" && at >= 0);
    if (!(down || up) || !stops.length) return;
    event.preventDefault();
    go(stops[at < 0 ? (down ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, at + (down ? 1 : -1)))]);
  });

  for (const link of document.querySelectorAll(".np-jump")) {
    link.addEventListener("click", (event) => {
      const target = document.getElementById(link.hash.slice(1));
      if (!target?.matches("a")) return;
      event.preventDefault();
      hide();
      try {
        history.replaceState(null, "", link.hash);
      } catch {
        // A page inside of another may have no address of its own.
      }
      go(target);
      pinned = true;
    });
  }

  for (const button of document.querySelectorAll("[data-layer]")) {
    const layer = button.dataset.layer;
    const members = [...text.getElementsByClassName(layer)];
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      for (const member of members) member.classList.toggle(layer, on);
    });
  }
})();
