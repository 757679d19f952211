// What the frame does without asking the server. Buttons say what they want in data-command.
(() => {
  const root = document.documentElement;

  const remember = (name, value) => {
    document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
  };

  const commands = {
    "drawer": () => root.classList.toggle("drawer-open"),
    "large-text": () => remember("text-size", root.classList.toggle("large-text") ? "large" : "normal"),
    "search": () => document.querySelector("[data-search] input")?.focus(),
    "main": () => document.querySelector("main")?.focus(),
    "print": () => window.print(),
    "reload": () => location.reload(),
    "reconnect": async () => {
      // False: the server no longer knows this page.
      if (!(await Blazor.reconnect())) location.reload();
    },
  };

  document.addEventListener("click", (event) => {
    const command = event.target.closest("[data-command]")?.dataset.command;
    if (command) commands[command]?.();

    // A step elsewhere closes the drawer and every open menu; a choice within a menu closes that menu.
    if (command !== "drawer" && !event.target.closest(".side-nav:not(a)")) root.classList.remove("drawer-open");
    if (event.target.closest(".side-nav a")) root.classList.remove("drawer-open");
    const inside = event.target.closest("details[data-menu]");
    const chosen = event.target.closest(".menu-items a, .menu-items button");
    for (const menu of document.querySelectorAll("details[data-menu][open]"))
      if (menu !== inside || chosen) menu.open = false;
  });

  // The toggle event does not bubble, but it can be caught on the way down.
  document.addEventListener("toggle", (event) => {
    const opened = event.target.matches("details[data-menu][open]") && event.target.lastElementChild;
    if (!opened) return;
    opened.style.translate = "";
    const { left, right } = opened.getBoundingClientRect();
    const beyond = right + 8 - root.clientWidth;
    // Flush with the end of its button where that is enough and leaves it in the window.
    const flush = right - event.target.getBoundingClientRect().right;
    if (beyond > 0) opened.style.translate = `${-(flush > beyond && flush < left ? flush : beyond)}px`;
  }, true);

  // On a telephone the tabs run on beyond the edge; the one that is open is brought into sight.
  const sightings = new MutationObserver(() => {
    for (const strip of document.querySelectorAll(".tabs")) {
      const open = strip.querySelector(".active");
      if (!open || strip.dataset.sighted === open.textContent) continue;
      strip.dataset.sighted = open.textContent;
      strip.scrollLeft = open.offsetLeft - strip.offsetLeft - (strip.clientWidth - open.offsetWidth) / 2;
    }
  });
  sightings.observe(document.body ?? root, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      root.classList.remove("drawer-open");
      for (const menu of document.querySelectorAll("details[data-menu][open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && document.querySelector("[data-search]")) {
      event.preventDefault();
      commands.search();
    }
  });
})();
