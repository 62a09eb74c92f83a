package dev.briefing.hostile;

import dev.briefing.browser.Browser;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chromium.HasCdp;

/**
 * What a page has done and what it is made of, as the browser itself tells. The hooks are there
 * before the page's own scripts are.
 */
record Seen(
    List<String> done,
    List<String> handlers,
    List<String> scripts,
    List<String> links,
    List<String> elements,
    List<String> styled,
    List<String> loading,
    String text) {

  private static final String HOOKS =
      """
      window.hostileCalls = [];
      for (const name of ['alert', 'confirm', 'prompt', 'hostile', 'open', 'print']) {
        Object.defineProperty(window, name, {value: () => { hostileCalls.push(name); }, writable: false});
      }
      document.addEventListener('securitypolicyviolation', event => {
        hostileCalls.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
      window.addEventListener('error', event => { hostileCalls.push(`error ${event.message}`); });
      window.addEventListener('unhandledrejection', event => { hostileCalls.push(`rejected ${event.reason}`); });
      """;

  private static final String LOOK =
      """
      const all = [...document.querySelectorAll('*')];
      const names = ['iframe', 'object', 'embed', 'base', 'style', 'frame', 'frameset', 'applet', 'portal',
        'template', 'foreignobject', 'animate', 'set', 'handler', 'use', 'marquee', 'video', 'audio', 'source',
        'track', 'math', 'dialog', 'textarea', 'select'];
      const loading = all.flatMap(e => ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction', 'ping',
        'manifest', 'cite', 'longdesc', 'profile'].map(a => e.getAttribute(a)).filter(v => v !== null))
        .concat([...document.querySelectorAll('link:not([rel=canonical]):not([rel=alternate])')].map(e => e.getAttribute('href')))
        .concat([...document.querySelectorAll('image, use, feImage')].map(e => e.getAttribute('href') || ''))
        .concat(performance.getEntriesByType('resource').map(e => e.name));
      const shown = [document.title, document.documentElement.textContent];
      for (const e of all) {
        for (const a of ['title', 'alt', 'aria-label', 'content', 'data-card', 'data-label', 'label', 'placeholder', 'value']) {
          if (e.hasAttribute(a)) shown.push(e.getAttribute(a));
        }
      }
      return {
        done: window.hostileCalls,
        handlers: all.flatMap(e => [...e.attributes].filter(a => /^on/i.test(a.name)).map(a => e.tagName + ' ' + a.name)),
        scripts: [...document.scripts].filter(s => s.type !== 'application/ld+json').map(s => s.getAttribute('src') || 'inline: ' + s.textContent),
        links: all.flatMap(e => [...e.attributes].filter(a => /href$/i.test(a.name)).map(a => {
          try { return new URL(a.value, document.baseURI).protocol; } catch { return 'unreadable: ' + a.value; }
        })),
        elements: all.filter(e => names.includes(e.localName.toLowerCase())).map(e => e.outerHTML.slice(0, 200))
          .concat([...document.querySelectorAll('meta[http-equiv]')].map(e => e.httpEquiv + ' ' + e.content)),
        styled: all.filter(e => e.hasAttribute('style')).map(e => e.outerHTML.slice(0, 200)),
        loading,
        text: shown.join('\\n')
      };
      """;

  /** Lets every page of a browser from now on tell what it does. */
  static void hook(Browser browser) {
    ((HasCdp) browser.driver())
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOKS));
  }

  /** What the page that is open has come to. */
  @SuppressWarnings("unchecked")
  static Seen in(Browser browser) {
    Map<String, Object> found = (Map<String, Object>) browser.script(LOOK);
    return new Seen(
        (List<String>) found.get("done"),
        (List<String>) found.get("handlers"),
        (List<String>) found.get("scripts"),
        (List<String>) found.get("links"),
        (List<String>) found.get("elements"),
        (List<String>) found.get("styled"),
        (List<String>) found.get("loading"),
        (String) found.get("text"));
  }
}
