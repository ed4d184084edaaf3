import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import { DetailsForm } from '#features/people/details/details-form.tsx'
import { DetailsView } from '#features/people/details/details-view.tsx'
import { Button } from '#ui/button.tsx'
import { useStartInSight } from '#ui/use-start-in-sight.ts'
import styles from './details.module.css'

/** Identity and how to reach somebody: read, and changed by the desk. */
export function DetailsTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const session = useSession()
  const { show } = useSearch({ from: '/people/$id' })
  const [isChanging, setChanging] = useState(show !== undefined)
  const place = useStartInSight(isChanging)
  return (
    <div ref={place} className={styles['tab']}>
      {isChanging ? (
        <DetailsForm file={file} onDone={() => setChanging(false)} />
      ) : (
        <>
          <DetailsView file={file} />
          {session?.may('people.write') && !isForReading(file) && (
            <div>
              <Button shortcut="E" onPress={() => setChanging(true)}>
                {t('details.change')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  )
}
