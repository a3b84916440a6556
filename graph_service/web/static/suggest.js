// Suggestions under a search field (ARIA combobox with a listbox). Without this script the field is a plain form.
const WAIT = 120, MOST = 8, LEAST = 2;

for (const field of document.querySelectorAll("[data-suggest]")) {
  const input = field.querySelector("input");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let found = [], chosen = -1, asked = 0, timer;

  list.id = input.id + "-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.name);
  list.hidden = true;
  status.className = "unseen";
  status.setAttribute("role", "status");
  field.append(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
    input.setAttribute(name, value);

  function show(rows, words) {
    found = rows;
    chosen = -1;
    list.replaceChildren(...rows.map((row, number) => {
      const item = document.createElement("li"), kind = document.createElement("span");
      item.id = list.id + number;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.append(row.name, kind);
      kind.textContent = row.kind;
      item.addEventListener("mousedown", event => { event.preventDefault(); go(number); });
      return item;
    }));
    list.hidden = !rows.length;
    input.setAttribute("aria-expanded", String(rows.length > 0));
    input.removeAttribute("aria-activedescendant");
    status.textContent = words;
  }

  function choose(number) {
    chosen = (number + found.length) % found.length;
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    list.children[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.id + chosen);
  }

  const go = number => location.assign(found[number].address);

  async function ask() {
    const words = input.value.trim(), mine = ++asked;
    if (words.length < LEAST) return show([], "");
    try {
      const answer = await fetch("/suggestions.json?" + new URLSearchParams({ q: words, limit: MOST }));
      const { rows, told } = answer.ok ? await answer.json() : { rows: [], told: "" };
      if (mine === asked && document.activeElement === input) show(rows, told);
    } catch {
      show([], "");
    }
  }

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  input.addEventListener("blur", () => show([], ""));
  input.addEventListener("keydown", event => {
    if (event.key === "Escape" && found.length) { event.preventDefault(); show([], ""); }
    if (!found.length) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); go(chosen); }
  });
}
