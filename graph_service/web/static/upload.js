// Sends minutes and shows what becomes of each file while the others are read. Without this script it is a plain form.
const form = document.getElementById("sending");
const part = id => document.getElementById(id);

function say(words, share) {
  part("progress").textContent = words;
  part("bar").hidden = share === null;
  if (share !== null) part("bar").value = share;
}

const filled = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const heard = {
  reading: data => say(filled(part("progress").dataset.reading, data), data.done / data.of),
  file: data => part("files").insertAdjacentHTML("beforeend", data.html),
  end: data => { say(filled(part("progress").dataset.done, data), null); part("result").focus(); },
};

// Events end with an empty line; what comes after the last is not whole yet.
function listen(request) {
  let at = 0, ended = false;
  return () => {
    for (let end; (end = request.responseText.indexOf("\n\n", at)) >= 0; at = end + 2) {
      const [kind, data] = request.responseText.slice(at, end).split("\n");
      const name = kind.slice("event: ".length);
      heard[name](JSON.parse(data.slice("data: ".length)));
      ended ||= name === "end";
    }
    return ended;
  };
}

// A page instead of events says what was wrong with the form.
function refused(text) {
  const faults = new DOMParser().parseFromString(text, "text/html").querySelector("main .faults");
  if (!faults) return say(part("progress").dataset.broken, null);
  part("received").hidden = true;
  faults.id = "faults";
  faults.setAttribute("tabindex", "-1");
  form.before(faults);
  faults.focus();
}

function send() {
  const request = new XMLHttpRequest(), hear = listen(request), words = part("progress").dataset;
  const isStream = () => (request.getResponseHeader("Content-Type") || "").startsWith("text/event-stream");
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/event-stream, text/html;q=0.5");
  request.upload.onprogress = event => say(words.sending, event.lengthComputable ? event.loaded / event.total : 0);
  request.onprogress = () => isStream() && hear();
  request.onload = () => {
    if (request.status === 413) say(words.large, null);
    else if (!isStream()) refused(request.responseText);
    else if (!hear()) say(words.broken, null);
  };
  request.onerror = () => say(words.broken, null);
  request.onloadend = () => { form.querySelector("button").disabled = false; };
  request.send(new FormData(form));
}

form.addEventListener("submit", event => {
  event.preventDefault();
  document.querySelector("#faults")?.remove();
  part("files").replaceChildren();
  part("received").hidden = false;
  form.querySelector("button").disabled = true;
  say(part("progress").dataset.sending, 0);
  send();
});
