import { type FieldPath, get } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DeskFailure } from '#app/desk.ts'
import { type LetterEntry, translatedTexts } from '#features/referrals/write/letter-entry.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { Button } from '#ui/button.tsx'
import { selectInFields } from '#ui/field/select-in-fields.ts'

interface ShowCharacterProps {
  readonly letter: LetterInHand
  readonly error: Error | null
}

/** Goes to what cannot be printed, so that the next key replaces it; nothing where it was not typed in this form. */
export function ShowCharacter({ letter: { form }, error }: ShowCharacterProps) {
  const { t } = useTranslation('referrals')
  const character = characterIn(error)
  const path = character && pathOf(form.getValues(), character)
  if (!character || !path) return undefined
  return (
    <Button kind="plain" onPress={() => selectInFields(document, character)}>
      {t('act.showCharacter')}
    </Button>
  )
}

function characterIn(error: Error | null): string | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'no-such-character')
    return undefined
  return String(error.failure.details?.['character'] ?? '')
}

function pathOf(entry: LetterEntry, character: string): FieldPath<LetterEntry> | undefined {
  const texts = [...translatedTexts, ...entry.shared.map((group) => `told.${group}` as const)]
  const paths = [
    'change' as const,
    'bring' as const,
    ...texts,
    ...texts.map((path) => `translation.${path}` as const),
  ]
  return paths.find((path) => String(get(entry, path) ?? '').includes(character))
}
