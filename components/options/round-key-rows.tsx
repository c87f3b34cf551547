import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import { useRecords } from '../shared/use-vault.ts';
import { SettingRow } from './setting-row.tsx';

/** The key of each round one leads, and whether it is saved outside the vault. */
export function RoundKeyRows() {
  const { openPage } = useServices();
  const rounds = useRecords('led-round');
  const led = rounds?.ok ? rounds.value : [];
  return (
    <>
      {led.map(({ id, value: { card, keySaved } }) => (
        <SettingRow
          key={id}
          name="Key of a round you lead"
          action={<TextButton onPress={() => void openPage('collect')}>Lead’s page</TextButton>}
        >
          {card.title}:{' '}
          {keySaved ? (
            'saved as a passphrase file.'
          ) : (
            <>
              <strong>not saved.</strong> If this vault is lost, nobody can open what was handed in.
            </>
          )}
        </SettingRow>
      ))}
    </>
  );
}
