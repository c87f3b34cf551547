import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftClaims } from '../../lib/platform/draft-claims.ts';
import type { LocalValue } from '../../lib/platform/local-value.ts';
import type { LockService } from '../../lib/platform/lock-service.ts';
import type { NotificationPermission } from '../../lib/platform/notifications.ts';
import type { PageName } from '../../lib/platform/pages.ts';
import type { SiteService } from '../../lib/platform/site-permission.ts';
import type { StorageRoom } from '../../lib/platform/storage-room.ts';
import type { SurfaceService } from '../../lib/platform/surface-service.ts';
import type { DueDays } from '../../lib/schema/due-days.ts';
import type { Policy, RefusedSetting } from '../../lib/schema/policy.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { Settings } from '../../lib/schema/settings.ts';
import type { OfferedSites } from '../../lib/schema/site.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import type { Clock } from '../../lib/shared/clock.ts';
import type { RandomBytes } from '../../lib/shared/random.ts';
import type { CodingStore } from '../../lib/store/coding-store.ts';
import type { FolderFiles } from '../../lib/store/folder-files.ts';
import type { FolderService } from '../../lib/store/folder-service.ts';
import type { KeepingService } from '../../lib/store/keeping-service.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import type { OpenEstimator } from '../../lib/strength/estimator.ts';
import type { PassphraseFiles } from '../../lib/vault/passphrase-file.ts';

/** Everything a component needs from outside itself. Entrypoints pass the browser's, tests pass their own. */
export interface Services {
  readonly vault: VaultService;
  /** Recovery, backup, passphrase, erasing. */
  readonly keeping: KeepingService;
  /** The study team's codings, sealed to the study's key. */
  readonly codings: CodingStore;
  /** The person's own folder. */
  readonly folder: FolderService;
  /** Whether this browser can keep one. */
  readonly canKeepFolder: boolean;
  /** Lets the person pick a folder for one file, within a click; null where they picked none. */
  readonly chooseFolder: () => Promise<FolderFiles | null>;
  readonly passphrases: PassphraseFiles;
  /** How many guesses a passphrase takes. */
  readonly estimator: OpenEstimator;
  /** The room that the browser gives. */
  readonly room: StorageRoom;
  readonly now: Clock;
  readonly random: RandomBytes;
  /** The plain sentence for a refusal. */
  readonly sentence: (reason: RefusalReason) => string;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, content: Bytes | string, type?: string) => void;
  /** Opens one of Upward's own pages. */
  readonly openPage: (page: PageName) => Promise<void>;
  /** Which page writes which draft. */
  readonly claims: DraftClaims;
  /** What the person chose for this browser profile. */
  readonly settings: LocalValue<Settings>;
  /** The sites with a launcher. */
  readonly sites: SiteService;
  /** The sites of the hospital's policy that the panel has offered. */
  readonly offered: LocalValue<OfferedSites>;
  /** The days on which this browser reminds of the questions. */
  readonly dueDays: LocalValue<DueDays>;
  /** The browser's leave to show reminders. */
  readonly notifications: NotificationPermission;
  /** What the hospital's policy sets. */
  readonly policy: () => Promise<Policy>;
  /** Calls the listener when it changes. Gives back the way to stop. */
  readonly onPolicyChange: (listener: () => void) => () => void;
  /** The parts of it that are left out. */
  readonly refusedPolicy: () => Promise<readonly RefusedSetting[]>;
  /** How this page is hidden at once. */
  readonly surface: SurfaceService;
  /** What a page hears of locking. */
  readonly locking: LockService;
}

const ServicesContext = createContext<Services | null>(null);

/** Gives the services to everything below. */
export const ServicesProvider = ServicesContext.Provider;

/** The services of this page; throws where no provider stands above, which is a fault of ours. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('no services were provided');
  return services;
}
