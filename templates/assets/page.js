/*
 * Cards: the evidence of a figure and the meaning of a term open at the word itself, by pointer, keyboard or touch.
 * Everything in them stands on the page already, so a reader without script misses nothing.
 */
(() => {
  'use strict';
  if (!HTMLElement.prototype.showPopover) return;

  const OPEN = 250; // ms that a pointer rests on a word before its card opens
  const CLOSE = 300; // ms that it may take on the way from the word to the card
  const GAP = 6;
  let card, word, timer, wasOpen;

  const later = (action, ms) => {
    clearTimeout(timer);
    timer = setTimeout(action, ms);
  };

  /** What the page says of the thing that a link leads to. */
  const evidence = link => {
    const target = link.href;
    for (const known of document.querySelectorAll('[data-card]')) {
      for (const named of known.querySelectorAll('a.of')) {
        if (named.href === target) return known;
      }
    }
    return null;
  };

  const close = () => {
    clearTimeout(timer);
    if (!card) return;
    word.removeAttribute('aria-expanded');
    card.remove();
    card = word = undefined;
  };

  /** Below the line of the word, or above it where there is more room; never past the edge of the page. */
  const place = () => {
    const lines = word.getClientRects();
    const line = lines[lines.length - 1];
    const width = document.documentElement.clientWidth;
    const room = window.innerHeight - line.bottom;
    const above = room < card.offsetHeight + GAP && line.top > room;
    const left = Math.max(GAP, Math.min(line.left, width - card.offsetWidth - GAP));
    const top = above ? line.top - card.offsetHeight - GAP : line.bottom + GAP;
    card.style.left = `${left + window.scrollX}px`;
    card.style.top = `${Math.max(top, GAP - window.scrollY) + window.scrollY}px`;
  };

  const open = link => {
    clearTimeout(timer);
    if (word === link) return;
    const known = evidence(link);
    close();
    if (!known) return;
    word = link;
    card = document.createElement('div');
    card.className = 'pop';
    card.popover = 'manual';
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', known.dataset.card);
    for (const part of known.children) card.append(part.cloneNode(true));
    for (const named of card.querySelectorAll('li a.of')) {
      if (named.href === link.href) named.parentElement.className = 'here';
    }
    for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id');
    link.after(card); // So that the next stop of the Tab key is in the card.
    card.showPopover();
    link.setAttribute('aria-expanded', 'true');
    place();
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', left);
  };

  const left = event => {
    if (event.pointerType === 'mouse' && !(card && card.contains(document.activeElement))) later(close, CLOSE);
  };

  let number = 0;
  for (const link of document.querySelectorAll('main a.figure, main a.term')) {
    const known = evidence(link);
    if (!known || known.contains(link)) continue;
    known.id ||= `card_${++number}`;
    link.setAttribute('aria-describedby', known.id); // Read out when the word is reached.
    link.setAttribute('aria-haspopup', 'true');
    link.addEventListener('pointerenter', event => {
      if (event.pointerType === 'mouse') later(() => open(link), OPEN);
    });
    link.addEventListener('pointerleave', left);
    link.addEventListener('pointerdown', () => { wasOpen = word === link; });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) open(link);
    });
    link.addEventListener('click', event => {
      // The first touch opens the card, the second follows the link.
      if (event.pointerType && event.pointerType !== 'mouse' && !wasOpen) {
        event.preventDefault();
        open(link);
      }
    });
  }

  document.addEventListener('focusin', event => {
    if (card && event.target !== word && !card.contains(event.target)) close();
  });
  document.addEventListener('pointerdown', event => {
    if (card && !card.contains(event.target) && !word.contains(event.target)) close();
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !card) return;
    const back = card.contains(document.activeElement) && word;
    close();
    if (back) {
      back.focus({focusVisible: false});
      close();
    }
  });
  window.addEventListener('resize', () => card && place());
})();
