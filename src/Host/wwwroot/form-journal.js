// Keeps what is typed into a form in the browser until the server says it is saved, so that a cut connection loses
// nothing. An entry lives until it is saved or the form is handed in, and never longer than a day.
const day = 24 * 60 * 60 * 1000;
const prefix = "form-journal:";

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
};

const write = (name, entries) => {
  try {
    if (Object.keys(entries).length) localStorage.setItem(name, JSON.stringify(entries));
    else localStorage.removeItem(name);
  } catch {
    // No storage, or full: the form still works, it only loses this net.
  }
};

/** Forgets what is a day old, whichever form it belongs to. */
const purge = () => {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const entries = Object.entries(read(name)).filter(([, entry]) => Date.now() - entry.at < day);
    write(name, Object.fromEntries(entries));
  }
};

export function attach(root, key, page) {
  const name = prefix + key;
  purge();

  const typed = (event) => {
    const path = event.target.dataset?.path;
    if (!path) return;
    write(name, { ...read(name), [path]: { value: event.target.value, at: Date.now() } });
  };
  root.addEventListener("input", typed);

  // The frame's dialog tells whether the connection is there; what was typed into the gap is sent again.
  const dialog = document.getElementById("components-reconnect-modal");
  let isCut = false;
  const look = () => {
    const now = /components-reconnect-(show|failed|rejected)/.test(dialog?.className ?? "") || !navigator.onLine;
    if (now === isCut) return;
    isCut = now;
    root.toggleAttribute("data-cut", isCut);
    if (!isCut) page.invokeMethodAsync("TakeOverAsync", pending()).catch(() => {});
  };
  const observer = new MutationObserver(look);
  if (dialog) observer.observe(dialog, { attributes: true, attributeFilter: ["class"] });
  window.addEventListener("online", look);
  window.addEventListener("offline", look);

  const pending = () => Object.fromEntries(Object.entries(read(name)).map(([path, entry]) => [path, entry.value]));

  return {
    pending,

    /** The server saved these: only what was typed since stays. Rows that moved are all in the save. */
    saved: (values, rows) => {
      const kept = Object.entries(read(name)).filter(
        ([path, entry]) => values[path] !== entry.value && !rows.some((row) => path.startsWith(`${row}[`)),
      );
      write(name, Object.fromEntries(kept));
    },

    forget: () => localStorage.removeItem(name),

    detach: () => {
      root.removeEventListener("input", typed);
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
      observer.disconnect();
    },
  };
}

/** Leads to an element by its id and puts the cursor there. */
export function lead(id) {
  const target = document.getElementById(id);
  if (!target) return;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
