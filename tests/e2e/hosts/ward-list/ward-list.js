// The host page's own small script: it filters its list and opens its note as a modal dialog.
const rows = [...document.querySelectorAll('#patients tr')];
const find = document.querySelector('#find');
const shown = document.querySelector('#shown');

function filter() {
  const words = find.value.trim().toLowerCase();
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  shown.textContent = `${rows.filter((row) => !row.hidden).length} patients`;
}

find.addEventListener('input', filter);
document
  .querySelector('#open-note')
  .addEventListener('click', () => document.querySelector('#note').showModal());
filter();
