/** What ring and disc stand for. */
export function PlotLegend() {
  return (
    <p class="plot-legend">
      <span>
        <Key shape="plot-before" />
        before
      </span>
      <span>
        <Key shape="plot-after" />
        after
      </span>
      <span>one line a person, sorted by before</span>
    </p>
  );
}

function Key({ shape }: { shape: 'plot-before' | 'plot-after' }) {
  return (
    <svg class="plot-key" viewBox="0 0 14 14" aria-hidden="true">
      <circle class={shape} cx="7" cy="7" r="5" />
    </svg>
  );
}
