// Notes everything the page can notice, under window.noted. It runs before anything of ours.
const EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'compositionstart',
  'compositionend',
  'selectionchange',
  'submit',
  'message',
  'messageerror',
  'storage',
  'securitypolicyviolation',
  'error',
];
const noted = { events: [], mutations: [], hooks: [] };
window.noted = noted;
for (const type of EVENTS) {
  for (const target of [window, document]) {
    target.addEventListener(type, (event) => noted.events.push(`${type} ${event.key ?? ''}`), true);
  }
}
new MutationObserver((records) => {
  for (const { type, addedNodes, attributeName } of records) {
    const added = [...addedNodes].map((node) => node.nodeName).join();
    noted.mutations.push(`${type} ${attributeName ?? added}`);
  }
}).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
for (const [owner, name] of [
  [Element.prototype, 'attachShadow'],
  [Document.prototype, 'createElement'],
  [Window.prototype, 'postMessage'],
  [MessagePort.prototype, 'postMessage'],
  [HTMLDialogElement.prototype, 'showModal'],
  [HTMLElement.prototype, 'focus'],
]) {
  const real = owner[name];
  if (!real) continue;
  owner[name] = function (...given) {
    noted.hooks.push(name);
    return real.apply(this, given);
  };
}
