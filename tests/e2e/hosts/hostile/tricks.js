// What the page can be told to do, one name each, under window.tricks.
function cover(tag, open) {
  const element = document.createElement(tag);
  element.className = 'cover';
  document.body.append(element);
  open(element);
  return () => element.remove();
}

/** Sets a rule for every element, as some clinical systems do to undo what others styled. */
function everywhere(declarations) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*:not(:root) { ${declarations} }`);
  document.adoptedStyleSheets = [sheet];
}

window.tricks = {
  reset: () => everywhere('all: initial !important; display: none !important'),
  fade: () => everywhere('all: initial !important; opacity: 0.1 !important; transform: scale(3) !important'),
  popover: () =>
    cover('div', (element) => {
      element.popover = 'manual';
      element.showPopover();
    }),
  modal: () => document.querySelector('#modal').showModal(),
  closeModal: () => document.querySelector('#modal').close(),
  zIndex: () => {
    const element = document.createElement('div');
    element.className = 'cover';
    element.style.background = 'white';
    element.style.pointerEvents = 'auto';
    document.documentElement.append(element);
  },
  newBody: () => {
    const body = document.createElement('body');
    body.append('Another view');
    document.body.replaceWith(body);
    history.pushState({}, '', '/another');
  },
  newDocument: () => {
    for (const child of [...document.documentElement.children]) {
      if (child !== document.head && child !== document.body) child.remove();
    }
  },
  write: () => {
    document.open();
    document.write('<!doctype html><title>Written</title><h1>Written anew</h1>');
    document.close();
  },
  shout: () => {
    for (let index = 0; index < window.length; index += 1) window[index].postMessage('upward/card', '*');
    window.postMessage('upward/card', '*');
    for (const type of ['close', 'panel', 'ticket']) window.postMessage({ type }, '*');
  },
};
