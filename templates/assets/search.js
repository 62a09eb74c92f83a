/*
 * Searches the index in search/: it fetches the parts that a query needs as scripts, since a page on a disk may read
 * nothing else, and shows what was found as one types.
 */
(() => {
  'use strict';
  const form = document.querySelector('form.search');
  const field = form.querySelector('input');
  const status = document.querySelector('.found-status');
  const list = document.querySelector('.found');
  const more = document.querySelector('.found-more');
  const say = form.dataset;
  const PAGE = 8; // results at a time
  const MOST_PARTS = 6; // of the beginning of a word that many words have
  const AROUND = 110; // characters on each side of what was found

  // The index.
  const parts = new Map();
  const waiting = new Map();
  window.briefingSearch = (name, data) => waiting.get(name)?.(data);
  const part = name => {
    if (!parts.has(name)) {
      parts.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement('script');
        script.src = `search/${name}.js`;
        script.onerror = () => { parts.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return parts.get(name);
  };

  // Words, folded as the index has them.
  const WORD = /\p{L}&\p{L}(?!\p{L})|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?<=\p{N})[.,]\p{N}+)*/gu;
  const folded = text => text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '');
  const singular = word => {
    if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
    return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  };
  const words = text => {
    const found = [];
    for (const [word] of folded(text).matchAll(WORD)) {
      if (/^\p{Script=Han}/u.test(word)) {
        const signs = [...word];
        if (signs.length === 1) found.push(word);
        for (let i = 0; i + 1 < signs.length; i++) found.push(signs[i] + signs[i + 1]);
      } else if (word.length > 1 || /\p{Nd}/u.test(word)) {
        found.push(singular(word.replaceAll(',', '')));
      }
    }
    return found;
  };
  form.words = words; // For tests: both foldings must be the same.

  /** The last position in a sorted list that holds no more than the value. */
  const at = (starts, value) => {
    let low = 0, high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= value) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const add = (numbers, into, factor) => {
    let document = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      document += numbers[i];
      into.set(document, Math.max(into.get(document) || 0, numbers[i + 1] * factor));
    }
  };

  /** The documents of a word, or of every word that begins like it: weights by number. */
  const hits = async (index, word, open) => {
    const weights = new Map();
    const last = open ? at(index.words, `${word}\u{10ffff}`) : at(index.words, word);
    const first = at(index.words, word);
    let cut = last - first >= MOST_PARTS;
    const names = [];
    for (let i = first; i <= Math.min(last, first + MOST_PARTS - 1); i++) names.push(`words-${i}`);
    const beginnings = new Map();
    for (const data of await Promise.all(names.map(part))) {
      for (const [known, numbers] of Object.entries(data)) {
        if (known === word || (open && known.startsWith(word))) {
          const factor = Math.log(1 + 2 * index.documents / numbers.length) * (known === word ? 1 : .6);
          add(numbers, known === word ? weights : beginnings, factor);
          cut ||= numbers.length >= 2 * index.most;
        }
      }
    }
    for (const [document, weight] of beginnings) weights.set(document, Math.max(weights.get(document) || 0, weight));
    return {weights, cut};
  };

  /** The numbers of the documents that have all words, the best first. */
  const search = async asked => {
    const index = await part('index');
    if (!index.words.length) return [];
    const open = !/[\s\p{P}]$/u.test(asked);
    const all = words(asked);
    const found = await Promise.all(all.map((word, i) => hits(index, word, open && i === all.length - 1)));
    const scores = new Map();
    for (const {weights} of found) {
      for (const [document, weight] of weights) scores.set(document, (scores.get(document) || 0) + weight);
    }
    // A word that is everywhere lists only where it weighs most: it may add to a score, and excludes nothing.
    for (const {weights, cut} of found) {
      if (!cut || found.every(other => other.cut)) {
        for (const document of scores.keys()) if (!weights.has(document)) scores.delete(document);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([document]) => document);
  };

  // Results.
  const element = (name, text, style) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (style) made.className = style;
    return made;
  };

  /** Where a text has words that were asked for, in order: [start, end, …]. */
  const places = (text, all) => {
    const found = [];
    const run = /\p{L}&\p{L}|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:(?<=\p{N})[.,]\p{N}+)*/gu;
    for (const match of text.matchAll(run)) {
      const word = match[0];
      if (/^\p{Script=Han}/u.test(word)) {
        for (const pair of all) {
          const i = folded(word).indexOf(pair);
          if (i >= 0) found.push([match.index + i, match.index + i + pair.length]);
        }
      } else {
        const plain = words(word)[0];
        const last = all[all.length - 1];
        if (plain && (all.includes(plain) || plain.startsWith(last))) found.push([match.index, match.index + word.length]);
      }
    }
    return found.sort((a, b) => a[0] - b[0]);
  };

  const marked = (text, all, into) => {
    let from = 0;
    for (const [start, end] of places(text, all)) {
      if (start < from) continue;
      into.append(text.slice(from, start), element('mark', text.slice(start, end)));
      from = end;
    }
    into.append(text.slice(from));
  };

  /** The piece of a text around the place where most of the words stand together. */
  const excerpt = (summary, text, all) => {
    const inText = places(text, all);
    if (!inText.length || places(summary, all).length >= Math.min(all.length, inText.length)) return summary || text.slice(0, 2 * AROUND);
    let best = 0, most = 0;
    for (let i = 0; i < inText.length; i++) {
      const near = inText.filter(([start]) => start >= inText[i][0] && start < inText[i][0] + AROUND).length;
      if (near > most) [most, best] = [near, i];
    }
    let start = Math.max(0, inText[best][0] - AROUND);
    let end = Math.min(text.length, inText[best][1] + AROUND);
    if (start > 0) start = text.indexOf(' ', start) + 1 || start;
    if (end < text.length) end = text.lastIndexOf(' ', end);
    return (start > 0 ? '… ' : '') + text.slice(start, Math.max(end, inText[best][1])) + (end < text.length ? ' …' : '');
  };

  const result = ([address, kind, title, summary, text], all) => {
    const item = element('li');
    const heading = element('h2');
    const link = element('a');
    link.href = address;
    marked(title, all, link);
    heading.append(link);
    const about = element('p');
    marked(excerpt(summary, text, all), all, about);
    item.append(element('p', say[kind] || kind, 'meta'), heading, about);
    return item;
  };

  const show = async (numbers, from, all) => {
    const index = await part('index');
    const documents = await Promise.all(numbers.slice(from, from + PAGE).map(async number => {
      const pack = at(index.pages, number);
      return (await part(`pages-${pack}`))[number - index.pages[pack]];
    }));
    return documents.map(document => result(document, all));
  };

  let run = 0;
  const ask = async () => {
    const mine = ++run;
    const asked = field.value;
    const address = asked.trim() ? `?q=${encodeURIComponent(asked.trim())}` : location.pathname.replace(/.*\//, '') || './';
    try { history.replaceState(null, '', address); } catch { /* Some browsers keep the address of a file as it is. */ }
    const all = words(asked);
    if (!all.length) {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      return;
    }
    try {
      const numbers = await search(asked);
      const shown = await show(numbers, 0, all);
      if (mine !== run) return; // Something else is asked by now.
      list.replaceChildren(...shown);
      status.textContent = (numbers.length === 0 ? say.none : numbers.length === 1 ? say.one : say.many).replace('{0}', numbers.length).replace('{1}', () => asked.trim());
      more.hidden = numbers.length <= shown.length;
      more.onclick = async () => {
        const from = list.children.length;
        const next = await show(numbers, from, all);
        if (mine !== run) return;
        list.append(...next);
        more.hidden = list.children.length >= numbers.length;
        next[0]?.querySelector('a').focus();
      };
    } catch {
      if (mine === run) status.textContent = say.failed;
    }
  };

  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 40);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
  document.addEventListener('keydown', event => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [field, ...list.querySelectorAll('h2 a')];
    const here = stops.indexOf(document.activeElement);
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') || '';
  if (field.value) ask(); else field.focus();
})();
