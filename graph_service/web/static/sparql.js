// The query page: an editor with numbers and colours, and answers in place. Without this script it is a plain form.
const form = document.querySelector("form.sparql"), field = form.elements.query, button = form.querySelector("button");
const told = form.querySelector("[role=status]"), shade = document.createElement("pre"), editor = document.createElement("div");
const COLOURED = 20000; // characters; more than that take too long to colour at each stroke
const LONGEST = 3500; // characters of an address that every server takes
const INDENT = "  ", MOST_LINES = 24;
// Each alternative begins as no other does, or takes what the one before it has looked at.
const TOKEN = /(?<iri><[^<>"{}|^`\\\s]*>)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<note>#[^\n]*)|(?<name>[?$][\p{L}\p{N}_]+)|(?<term>[\p{L}\p{N}_.-]*:[\p{L}\p{N}_.:-]*)|(?<word>\p{L}[\p{L}_]*)|[\p{L}\p{N}_.-]+/gu;
const ask = button.textContent;
let running = null, leaving = false, wrong = 0;

editor.className = "editor";
shade.setAttribute("aria-hidden", "true");
field.replaceWith(editor);
editor.append(shade, field);
document.getElementById("keys").hidden = false;

// [class, text] of the whole text, in order.
function* pieces(text) {
  let at = 0;
  for (const found of text.length > COLOURED ? [] : text.matchAll(TOKEN)) {
    yield ["", text.slice(at, found.index)];
    yield [Object.keys(found.groups).find(name => found.groups[name] !== undefined) ?? "", found[0]];
    at = found.index + found[0].length;
  }
  yield ["", text.slice(at)];
}

function draw() {
  const lines = [document.createElement("span")];
  for (const [kind, text] of pieces(field.value))
    text.split("\n").forEach((part, number) => {
      if (number) lines.push(document.createElement("span"));
      const span = document.createElement("span");
      span.className = kind;
      span.textContent = part;
      if (part) lines.at(-1).append(span);
    });
  lines.forEach((line, number) => { line.className = number + 1 === wrong ? "line wrong" : "line"; });
  shade.replaceChildren(...lines);
  while (field.scrollHeight > field.clientHeight && field.rows < MOST_LINES) field.rows += 1;
  follow();
}

function follow() { shade.scrollTop = field.scrollTop; }

function type(text) { // as a person types, so that it can be undone
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
}

function indent(less) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1, end = field.selectionEnd;
  if (!less && field.selectionStart === end) return type(INDENT);
  const lines = field.value.slice(start, end);
  const moved = less ? lines.replace(/^ {1,2}/gm, "") : lines.replace(/^/gm, INDENT);
  if (moved === lines) return;
  field.setSelectionRange(start, end);
  type(moved);
  field.setSelectionRange(start, start + moved.length);
}

field.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    const line = field.value.slice(field.value.lastIndexOf("\n", field.selectionStart - 1) + 1, field.selectionStart);
    event.preventDefault();
    type("\n" + line.match(/^ */)[0] + (line.trimEnd().endsWith("{") ? INDENT : ""));
  } else if (event.key === "Tab" && !leaving && !event.ctrlKey && !event.altKey) {
    event.preventDefault();
    indent(event.shiftKey);
  }
  if (event.key !== "Shift") leaving = event.key === "Escape";
});
field.addEventListener("blur", () => { leaving = false; });
field.addEventListener("input", () => { wrong = 0; field.removeAttribute("aria-invalid"); draw(); });
field.addEventListener("scroll", follow);

// Marks the line that an answer says is wrong; puts the caret there where the person has just asked.
function mark(answer, go) {
  const place = answer?.querySelector("[data-line]")?.dataset;
  wrong = Number(place?.line ?? 0);
  if (wrong) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
  draw();
  if (!wrong || !go) return;
  const before = field.value.split("\n").slice(0, wrong - 1).join("\n").length + (wrong > 1 ? 1 : 0);
  const at = Math.min(before + Number(place.column) - 1, field.value.length);
  field.focus();
  field.setSelectionRange(at, at);
}

function wait(on) {
  const started = Date.now(), tell = () => { told.textContent = form.dataset.asking.replace("{n}", String(Math.round((Date.now() - started) / 1000))); };
  button.textContent = on ? form.dataset.cancel : ask;
  document.querySelector(".answer")?.setAttribute("aria-busy", String(on));
  told.textContent = "";
  return on ? setInterval(tell, 1000) : undefined;
}

function show(answer, go) {
  const old = document.querySelector(".answer");
  if (old) old.replaceWith(answer); else form.after(answer);
  mark(answer, go);
  answer.querySelector("h2").scrollIntoView({ block: "nearest" });
}

async function run() {
  const mine = running = new AbortController(), asked = new URLSearchParams(new FormData(form)), address = "/sparql?" + asked;
  const long = address.length > LONGEST, request = { headers: { Accept: "text/html" }, signal: mine.signal };
  const timer = wait(true);
  let lost = "";
  try {
    const answer = await fetch(long ? "/sparql" : address, long ? { ...request, method: "POST", body: asked } : request);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".answer");
    if (!page) throw new Error("no answer");
    if (!long && address !== location.pathname + location.search) history.pushState(null, "", address);
    show(document.importNode(page, true), true);
  } catch (error) {
    if (error.name !== "AbortError") lost = form.dataset.lost;
  } finally {
    clearInterval(timer);
    if (running === mine) {
      running = null;
      wait(false);
      told.textContent = lost;
    }
  }
}

form.addEventListener("submit", event => {
  event.preventDefault();
  if (running) running.abort(); else run();
});
form.addEventListener("change", event => { if (event.target.name === "view" && document.querySelector(".answer")) { running?.abort(); run(); } });
addEventListener("popstate", () => location.reload());
mark(document.querySelector(".answer"), false);
