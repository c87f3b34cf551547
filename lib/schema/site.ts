import { z } from 'zod';
import { Day } from './primitives.ts';

/** Where the launcher stands in a page. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export const Corner = z.enum(CORNERS);
export type Corner = z.infer<typeof Corner>;

/** A scheme and a host, written as the match pattern that the browser grants and scripts are registered for. */
export const SitePattern = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/*:@?#\s]+\/\*$/)
  .refine(hasHost, { error: 'names no host that a browser knows' });
export type SitePattern = z.infer<typeof SitePattern>;

/** A site on which the person wants the launcher. `hiddenUntil` is the first day on which it shows again. */
export const Site = z.strictObject({
  pattern: SitePattern,
  corner: Corner,
  hiddenUntil: Day.nullable(),
});
export type Site = z.infer<typeof Site>;

/** Every site the launcher was asked for, one each. */
export const Sites = z
  .array(Site)
  .max(200)
  .refine((sites) => new Set(sites.map(({ pattern }) => pattern)).size === sites.length, {
    error: 'a site stands twice',
  });
export type Sites = z.infer<typeof Sites>;

/** The list with one site changed; the very list where the site is not on it. */
export function withSite(sites: Sites, pattern: SitePattern, changed: Partial<Omit<Site, 'pattern'>>): Sites {
  return sites.some((site) => site.pattern === pattern)
    ? sites.map((site) => (site.pattern === pattern ? { ...site, ...changed } : site))
    : sites;
}

/** The list without a site; the very list where the site is not on it. */
export function withoutSite(sites: Sites, pattern: SitePattern): Sites {
  return sites.some((site) => site.pattern === pattern)
    ? sites.filter((site) => site.pattern !== pattern)
    : sites;
}

/** The sites of the hospital's policy that the panel has offered, so that each is offered once. */
export const OfferedSites = z.array(SitePattern).max(500);
export type OfferedSites = z.infer<typeof OfferedSites>;

/** The site of an address, or null where the launcher cannot stand: the browser's own pages, files, addresses that are none. */
export function siteOf(address: string | undefined): SitePattern | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const parsed = SitePattern.safeParse(`${protocol}//${hostname}/*`);
  return parsed.success ? parsed.data : null;
}

/** The host of a site as people read it. */
export function hostOf(pattern: SitePattern): string {
  return new URL(pattern.slice(0, -1)).hostname;
}

/** A host that a browser would write otherwise, or not read at all, could be neither granted nor registered. */
function hasHost(pattern: string): boolean {
  const address = pattern.slice(0, -1);
  return URL.canParse(address) && address.toLowerCase().endsWith(`//${new URL(address).hostname}/`);
}
