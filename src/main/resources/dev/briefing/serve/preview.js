// The preview's own script: it hears of each change, and loads the page again if the page has changed. It is added to
// pages by the server that shows them, and stands in no published site.
"use strict";
(() => {
  const {page, print, waiting} = document.currentScript.dataset;
  const key = name => "briefing-preview-" + name;

  // Where the reader was, before the page was loaded again.
  const place = JSON.parse(sessionStorage.getItem(key("place")) ?? "null");
  sessionStorage.removeItem(key("place"));
  if (place && place.page === page) {
    const back = () => scrollTo({left: place.x, top: place.y, behavior: "instant"});
    back();
    addEventListener("load", back, {once: true});
  }

  let leaving = false;
  const reload = () => {
    if (!leaving) {
      leaving = true;
      sessionStorage.setItem(key("place"), JSON.stringify({page, x: scrollX, y: scrollY}));
      location.reload();
    }
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  // In a shadow, where no style of the site reaches it.
  const host = element("briefing-preview");
  const root = host.attachShadow({mode: "open"});
  const look = element("link");
  look.rel = "stylesheet";
  look.href = "/.briefing/preview.css";
  const sign = element("p", "sign");
  const problems = element("section", "problems");
  problems.setAttribute("aria-label", "Problems");
  problems.setAttribute("aria-live", "polite");
  problems.hidden = true;
  root.append(look, sign, problems);
  sign.hidden = !waiting;
  sign.textContent = waiting === "draft"
    ? "Draft: not published"
    : "Dated after the day of the site: not published yet";
  document.body.append(host);

  const counted = (number, thing) => number + " " + thing + (number === 1 ? "" : "s");
  const item = notice => {
    const li = element("li", notice.severity);
    if (notice.place) li.append(element("code", "place", notice.place), " ");
    if (notice.code) li.append(element("span", "code", notice.code));
    li.append(element("p", "message", notice.message));
    if (notice.line) li.append(element("pre", "", notice.line + "\n" + notice.carets));
    if (notice.hint) li.append(element("p", "hint", notice.hint));
    return li;
  };

  const draw = (state, open, all) => {
    const grave = state.notices.some(notice => notice.severity === "error");
    problems.replaceChildren();
    problems.classList.toggle("open", open);
    problems.classList.toggle("grave", grave);
    problems.hidden = state.count === 0;
    if (problems.hidden) return;
    const title = counted(state.count, grave ? "problem" : "warning");
    const button = element("button", "", open ? "Close" : title);
    button.type = "button";
    button.setAttribute("aria-expanded", open);
    button.addEventListener("click", () => {
      sessionStorage.setItem(key("closed"), open ? all : "");
      draw(state, !open, all);
      problems.querySelector("button").focus();
    });
    if (open) {
      const head = element("header");
      head.append(element("h2", "", title), button);
      const list = element("ol");
      list.append(...state.notices.map(item));
      problems.append(head, list);
      if (grave) head.after(element("p", "last", "The page is as it was before, until this is mended."));
    } else {
      problems.append(button);
    }
  };

  let shown = "[]";
  const show = state => {
    const all = JSON.stringify(state.notices);
    if (all === shown) return;
    shown = all;
    // What was put away stays away, until something else is wrong. Warnings wait to be asked for.
    const grave = state.notices.some(notice => notice.severity === "error");
    draw(state, grave && sessionStorage.getItem(key("closed")) !== all, all);
  };
  addEventListener("keydown", event => {
    if (event.key === "Escape" && problems.classList.contains("open")) {
      problems.querySelector("button").click();
    }
  });

  // Style sheets change under the page.
  const restyle = styles => {
    for (const link of document.querySelectorAll("link[rel~=stylesheet]:not([data-briefing-old])")) {
      const path = new URL(link.href).pathname;
      const now = styles[path.replace(/\.[0-9a-f]{10}\.css$/, ".css")];
      if (now && now !== path) {
        const next = link.cloneNode();
        next.href = now;
        link.dataset.briefingOld = "";
        next.addEventListener("load", () => link.remove());
        next.addEventListener("error", () => link.remove());
        link.after(next);
      }
    }
  };

  // So do pictures.
  let pictures;
  const repaint = number => {
    if (pictures !== undefined && pictures !== number) {
      for (const image of document.images) {
        const url = new URL(image.src);
        if (url.origin === location.origin) {
          url.search = "?" + number;
          image.src = url;
        }
      }
    }
    pictures = number;
  };

  // Links to pages that are not published say so.
  const mark = waiting => {
    document.querySelectorAll("small[data-briefing-waiting]").forEach(old => old.remove());
    for (const link of document.querySelectorAll("a[href]")) {
      const why = link.origin === location.origin && waiting[link.pathname];
      if (why) {
        const small = element("small", "", why === "draft" ? " (draft)" : " (not yet)");
        small.dataset.briefingWaiting = why;
        link.append(small);
      }
    }
  };

  const take = state => {
    host.dataset.heard = 1 + Number(host.dataset.heard ?? 0);
    if (state.print !== print) {
      reload();
      return;
    }
    restyle(state.styles);
    repaint(state.pictures);
    mark(state.waiting);
    show(state);
  };

  let events;
  const listen = () => {
    if (events || document.hidden) return;
    const mine = events = new EventSource("/.briefing/events?" + page);
    mine.onmessage = event => take(JSON.parse(event.data));
    mine.onerror = () => {
      // A browser comes back by itself, unless it was refused.
      if (mine.readyState === EventSource.CLOSED && events === mine) {
        events = undefined;
        setTimeout(listen, 2000);
      }
    };
  };
  const leave = () => {
    events?.close();
    events = undefined;
  };
  // A browser allows six connections to a server: tabs that nobody looks at keep none.
  document.addEventListener("visibilitychange", () => document.hidden ? leave() : listen());
  addEventListener("pageshow", event => event.persisted && reload());
  addEventListener("pagehide", leave);
  listen();
})();
