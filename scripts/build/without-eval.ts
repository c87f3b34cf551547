/** A text in a module of a package, and what is built in its place. */
interface Cut {
  /** How the module's path ends. */
  readonly module: string;
  readonly text: string;
  readonly becomes: string;
}

/**
 * Code of packages that makes code of text, or HTML: none of it is ever run here, and the policy of every page forbids the
 * first. It is taken out so that nobody who reads the package has to believe that.
 */
const CUTS: readonly Cut[] = [
  // Probes whether code may be made of text. Where it may not, zod reads its schemas without.
  {
    module: 'zod/v4/core/util.js',
    text: 'const F = Function;\n        new F("");\n        return true;',
    becomes: 'return false;',
  },
  {
    module: 'zod/v4/core/doc.js',
    text: 'const F = Function;',
    becomes: 'const F = class { constructor() { throw new Error("no code is made of text here"); } };',
  },
  // For rows as objects by their header; ours are read as lists.
  {
    module: 'd3-dsv/dist/d3-dsv.mjs',
    text: `return new Function("d", "return {" + columns.map(function(name, i) {
    return JSON.stringify(name) + ": d[" + i + "] || \\"\\"";
  }).join(",") + "}");`,
    becomes: 'return (d) => Object.fromEntries(columns.map((name, i) => [name, d[i] || ""]));',
  },
  // For `dangerouslySetInnerHTML`, which no component of ours uses.
  { module: 'preact/dist/preact.mjs', text: 't.innerHTML=h.__html', becomes: 't.textContent=h.__html' },
  // For `selection.html`, which no picture of ours uses.
  {
    module: 'd3-selection/dist/d3-selection.mjs',
    text: 'this.innerHTML = value;',
    becomes: 'this.textContent = value;',
  },
  {
    module: 'd3-selection/dist/d3-selection.mjs',
    text: 'this.innerHTML = v == null ? "" : v;',
    becomes: 'this.textContent = v == null ? "" : v;',
  },
];

/** Takes such code out of a module. Throws where a cut no longer meets its text: then the package has changed. */
export function withoutEval(code: string, id: string): string {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  return CUTS.filter(({ module }) => path.endsWith(`/node_modules/${module}`)).reduce(
    (left, { module, text, becomes }) => {
      if (!left.includes(text))
        throw new Error(`${module} has changed: what is cut from it is no longer there`);
      return left.replace(text, () => becomes);
    },
    code,
  );
}

/** The same as a plugin of the build. */
export function withoutEvalPlugin() {
  return {
    name: 'without-eval',
    transform(code: string, id: string) {
      const left = withoutEval(code, id);
      return left === code ? null : { code: left, map: null };
    },
  };
}
