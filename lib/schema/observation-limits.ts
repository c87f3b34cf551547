/** Where an observation may be seen, as coarse as it is kept. */
export const SETTINGS = ['ward-round', 'clinic', 'list', 'on-call', 'mdt', 'teaching', 'admin'] as const;

/** The longest text of an observation, in UTF-16 units. */
export const OBSERVATION_LENGTH = 600;
