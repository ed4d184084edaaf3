import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import type { ListedBackup, ProvenBackup } from '#contract/restore.contract.ts'
import { BackupList } from '#features/restore/backup-list.tsx'
import { ConfirmRestore } from '#features/restore/confirm-restore.tsx'
import { OpenBackup } from '#features/restore/open-backup.tsx'
import { useBackupWords } from '#features/restore/use-backup-words.ts'
import { Button } from '#ui/button.tsx'

interface RestorePageProps {
  readonly onBack: () => void
}

/** From a backup back to a store: which one, who opens it, what is in it and what is not; only then anything is done. */
export function RestorePage({ onBack }: RestorePageProps) {
  const { t } = useTranslation('restore')
  const { whenOf } = useBackupWords()
  const [chosen, setChosen] = useState<ListedBackup>()
  const [proven, setProven] = useState<ProvenBackup>()
  if (chosen && proven) {
    const proved = proven.chainBrokenAt === null ? 'confirm' : 'chainBroken'
    return (
      <EntrancePage
        key="confirm"
        title={t(`${proved}.title`)}
        lead={t(`${proved}.lead`)}
        foot={
          <Back
            words={t('another')}
            onPress={() => {
              setProven(undefined)
              setChosen(undefined)
            }}
          />
        }
      >
        <ConfirmRestore proven={proven} onRestored={onBack} />
      </EntrancePage>
    )
  }
  if (chosen) {
    return (
      <EntrancePage
        key="open"
        title={t('open.title')}
        lead={t('open.lead', { when: whenOf(chosen.at) })}
        foot={<Back words={t('another')} onPress={() => setChosen(undefined)} />}
      >
        <OpenBackup folder={chosen.folder} onProven={setProven} />
      </EntrancePage>
    )
  }
  return (
    <EntrancePage
      key="list"
      isWide
      title={t('title')}
      lead={t('lead')}
      foot={<Back words={t('back')} onPress={onBack} />}
    >
      <BackupList onChoose={setChosen} />
    </EntrancePage>
  )
}

function Back({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <Button kind="plain" onPress={onPress}>
      {words}
    </Button>
  )
}
