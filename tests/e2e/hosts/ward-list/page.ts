import { type Patient, patients } from './patients.ts';

/** The ward list as a whole HTML document: no inline script or style, as its own policy demands. */
export function wardListPage(): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ward 7 list - Training record</title>
<link rel="stylesheet" href="/ward-list.css">
<script src="/ward-list.js" type="module"></script>
</head>
<body>
<header class="bar">
  <strong>Training record</strong>
  <nav aria-label="Record"><a href="/" aria-current="page">Ward list</a><a href="#results">Results</a><a href="#notes">Notes</a><a href="#orders">Orders</a></nav>
  <span class="bar__who">Ward 7, Gastroenterology</span>
</header>
<p class="banner">Training system. Every patient on this page is invented.</p>
<main>
  <div class="tools">
    <label>Find a patient <input type="search" id="find" autocomplete="off"></label>
    <button type="button" id="open-note">New ward round note</button>
    <span id="shown" role="status"></span>
  </div>
  <table>
    <thead><tr><th>Bed</th><th>Patient</th><th>Number</th><th>Born</th><th>Consultant</th><th>Reason</th><th>NEWS2</th><th>Plan</th></tr></thead>
    <tbody id="patients">
${patients().map(row).join('\n')}
    </tbody>
  </table>
</main>
<dialog id="note" aria-labelledby="note-title">
  <h2 id="note-title">Ward round note</h2>
  <label>Note <textarea rows="6" cols="50" autocomplete="off"></textarea></label>
  <form method="dialog"><button>Close note</button></form>
</dialog>
</body>
</html>`;
}

function row(patient: Patient): string {
  const high = patient.news >= 5 ? ' class="high"' : '';
  return `<tr><td>${patient.bed}</td><th scope="row">${patient.name}</th><td>${patient.number}</td><td>${patient.born}</td><td>${patient.consultant}</td><td>${patient.reason}</td><td${high}>${patient.news}</td><td>${patient.plan}</td></tr>`;
}
