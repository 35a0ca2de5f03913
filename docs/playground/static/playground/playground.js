"use strict";
(() => {
  const here = new URL(".", document.currentScript.src);
  const by = (name) => document.getElementById("pg-" + name);
  const form = by("form");
  const MOST = 200_000;
  const texts = new Map(); // by example, what the field held when another was chosen
  let runtime = null;
  let worker = null;
  let loaded = false;
  let busy = false;
  let again = false;
  let asked = false; // by the visitor, who then wants to see the result
  let shown = null;
  let address = "";

  const notice = (...parts) => {
    by("notice").replaceChildren(...parts);
    by("notice").hidden = false;
  };
  const code = (text) => {
    const element = document.createElement("code");
    element.textContent = text;
    return element;
  };
  const say = (text, trouble = false) => {
    by("status").textContent = text;
    by("status").classList.toggle("pg-trouble", trouble);
  };
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  const many = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

  // ------------------------------------------------------------------ the article

  const choose = async (name) => {
    by("example").value = name;
    let text = texts.get(name) ?? "";
    if (name !== "own" && !texts.has(name)) {
      const response = await fetch(new URL(`examples/${name}.txt`, here)).catch(() => null);
      if (!response?.ok) return say("The example could not be loaded.", true);
      text = await response.text();
      texts.set(name, text);
    }
    if (by("example").value === name) by("text").value = text; // unless another was chosen meanwhile
  };

  by("example").addEventListener("change", async () => {
    by("title").value = "";
    await choose(by("example").value);
    if (by("example").value === "own") by("text").focus();
    else if (loaded) parse();
  });
  by("text").addEventListener("input", () => {
    by("example").value = "own";
    texts.set("own", by("text").value);
  });

  // ------------------------------------------------------------------ Python

  const end = () => {
    worker?.terminate();
    worker = null;
    loaded = busy = again = false;
    by("parse").removeAttribute("aria-disabled");
    by("progress").hidden = true;
  };

  const trouble = (text, said) => {
    asked = false;
    say(text, true);
    by("result").hidden = true;
    by("details").hidden = !said;
    by("details").querySelector("pre").textContent = said ?? "";
  };

  const start = () => {
    worker = new Worker(new URL("worker.js", here), { type: "module" });
    worker.addEventListener("message", ({ data }) => heard(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end();
      trouble("Python stopped. Press Parse to start it again.", event.message);
    });
  };

  const heard = (data) => {
    if (data.progress !== undefined) {
      const bytes = Math.min(data.progress, runtime.size);
      by("bar").value = bytes / runtime.size;
      by("count").textContent = `${megabytes(bytes)} of ${megabytes(runtime.size)} MB`;
      if (bytes === runtime.size) say("Starting Python …");
      return;
    }
    busy = false;
    by("parse").removeAttribute("aria-disabled");
    by("progress").hidden = true;
    if (data.error === "load") {
      end();
      trouble("Python could not be loaded. Press Parse to try again.", data.said);
      return;
    }
    loaded = true;
    by("size").textContent = "";
    if (again) {
      again = false;
      parse();
      return;
    }
    if (data.error) {
      trouble("newsparse failed on this text. No text should do that: please report it.", data.said);
      return;
    }
    show(JSON.parse(data.answer), data.seconds);
  };

  const parse = () => {
    const text = by("text").value;
    if (text.length > MOST) {
      trouble(
        `This text has ${many(text.length, "character")}. The page reads up to ${MOST.toLocaleString("en")}; ` +
          "in Python there is no limit.",
      );
      return;
    }
    if (!text.trim()) {
      trouble("There is no text yet. Paste an article, or choose an example.");
      by("text").focus();
      return;
    }
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    by("details").hidden = true;
    by("parse").setAttribute("aria-disabled", "true");
    if (!worker) start();
    if (!loaded) {
      by("bar").value = 0;
      by("progress").hidden = false;
      say("Loading Python …");
    }
    worker.postMessage({
      text,
      title: by("title").value,
      lang: by("lang").value,
      confidence: Number(by("confidence").value),
      runtime,
    });
  };

  // ------------------------------------------------------------------ the result

  const show = (answer, seconds) => {
    shown = answer;
    by("json").firstElementChild.textContent = answer.json;
    by("python").firstElementChild.textContent = answer.program;
    by("structure").replaceChildren(framed(answer.html));
    by("result").hidden = false;
    const time = seconds < 0.995 ? `${Math.max(1, Math.round(seconds * 1000))} ms` : `${seconds.toFixed(1)} s`;
    if (asked && by("result").getBoundingClientRect().top > innerHeight * 0.6) by("status").scrollIntoView();
    say(
      `${many(answer.blocks, "block")}, ${many(answer.attributions, "attribution")}, ` +
        `${many(answer.speakers, "speaker")} in ${time}`,
    );
    asked = false;
  };

  // The page that newsparse makes has scripts of its own: it gets a frame that can reach nothing of this page. And an
  // address of its own, for the links inside it: those of a srcdoc would lead to this page.
  const framed = (html) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = "The article and what was found in it";
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
    frame.src = address;
    return frame;
  };

  const tabs = [...document.querySelectorAll("#playground [role=tab]")];
  const panel = (tab) => document.getElementById(tab.getAttribute("aria-controls"));
  const chosen = () => tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  const select = (index) => {
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
      panel(tab).hidden = at !== index;
    });
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => select(index));
    tab.addEventListener("keydown", (event) => {
      const last = tabs.length - 1;
      const to = { ArrowRight: index === last ? 0 : index + 1, ArrowLeft: index ? index - 1 : last, Home: 0, End: last };
      if (!(event.key in to) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation(); // the arrows also turn the pages of the documentation
      select(to[event.key]);
      tabs[to[event.key]].focus();
    });
  });

  // What the chosen tab holds, as a file: its content, name and type.
  const file = () =>
    [
      [shown.html, "article.html", "text/html"],
      [shown.json, "article.json", "application/json"],
      [shown.program, "article.py", "text/x-python"],
    ][chosen()];

  by("copy").addEventListener("click", async () => {
    const [content, name] = file();
    const done = await navigator.clipboard?.writeText(content).then(() => true, () => false);
    say(done ? `Copied ${name}.` : "The browser does not let this page copy; select the text and copy it yourself.", !done);
  });
  by("save").addEventListener("click", () => {
    const [content, name, type] = file();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });

  // ------------------------------------------------------------------ the form

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    asked = true;
    parse();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  by("confidence").addEventListener("input", () => {
    by("shown").textContent = Number(by("confidence").value).toFixed(2);
  });
  for (const name of ["confidence", "lang"]) {
    by(name).addEventListener("change", () => {
      if (loaded) parse();
    });
  }

  const open = async () => {
    if (location.protocol === "file:") {
      notice("Browsers run the playground only from a web server. For a copy on your disk: ", code("python -m http.server"),
        " in its folder.");
      return;
    }
    const response = await fetch(new URL("runtime.json", here)).catch(() => null);
    runtime = response?.ok ? await response.json().catch(() => null) : null;
    if (!runtime) {
      notice("This copy of the documentation was built without the playground. To add it: ",
        code("python docs/playground/build.py FOLDER"), ", where FOLDER is the built site.");
      return;
    }
    runtime.here = here.href;
    by("size").textContent = `The first time, it loads Python: ${megabytes(runtime.size)} MB.`;
    await choose("report");
    form.hidden = false;
  };
  open();
})();
