/** A number of people as it may be seen beside the number they are out of. */
export type PublicCount =
  /** Fewer than k, or none: the two look alike. */
  | { readonly is: 'few' }
  | { readonly is: 'count'; readonly n: number }
  /** All but fewer than k, or all: the two look alike. */
  | { readonly is: 'most'; readonly atLeast: number };

/**
 * A count under the k-rule, on both sides: neither those who are counted nor those who are left over of `of` may be a
 * group of one to k - 1 people whom two numbers side by side single out.
 */
export function publicCount(n: number, of: number, k: number): PublicCount {
  if (n < k) return { is: 'few' };
  return of - n < k ? { is: 'most', atLeast: Math.max(k, of - k + 1) } : { is: 'count', n };
}
