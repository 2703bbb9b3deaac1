/* Keeps the live part of the page up to date; without this script, reloading does the same. */
"use strict";

const live = document.getElementById("live");

async function refresh() {
  if (!document.hidden) {
    try {
      const reply = await fetch("/_sandbox/view/live" + location.search);
      if (reply.ok) {
        live.innerHTML = await reply.text();
        live.removeAttribute("data-lost");
      }
    } catch {
      live.setAttribute("data-lost", "");
    }
  }
  setTimeout(refresh, 1000);
}

if (live) {
  setTimeout(refresh, 1000);
}
