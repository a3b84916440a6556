// Beside the text, shows what is said at the place that the address names. Without this script one scrolls there.
function show() {
  const said = document.getElementById("f" + location.hash.slice(1)), pane = said?.closest(".said");
  document.querySelectorAll(".said [aria-current]").forEach(one => one.removeAttribute("aria-current"));
  if (!pane) return;
  said.setAttribute("aria-current", "true");
  pane.scrollTop += said.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
}

addEventListener("hashchange", show);
show();
