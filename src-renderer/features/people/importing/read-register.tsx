import { useState } from 'react'
import type { RegisterEncoding, RegisterFile } from '#contract/importing.contract.ts'
import { ColumnsForm } from '#features/people/importing/columns-form.tsx'
import { ImportProgress } from '#features/people/importing/import-progress.tsx'
import { usePreviewRegister } from '#features/people/importing/importing.queries.ts'
import { RegisterPreview } from '#features/people/importing/register-preview.tsx'

interface ReadRegisterProps {
  readonly read: Readonly<{ token: string; file: RegisterFile }>
  readonly onReread: (encoding: RegisterEncoding) => void
  readonly onTaken: () => void
}

/** First what each column is, then what every row says; back again as often as one likes. */
export function ReadRegister({ read, onReread, onTaken }: ReadRegisterProps) {
  const { token, file } = read
  const preview = usePreviewRegister()
  const [look, setLook] = useState(0)
  const [isLooking, setLooking] = useState(false)
  if (isLooking && preview.data) {
    return (
      <RegisterPreview
        {...{ token, look, onTaken }}
        counts={preview.data}
        columns={file.sheets[preview.variables?.sheet ?? 0]?.columns ?? []}
        onBack={() => setLooking(false)}
      />
    )
  }
  // Hidden while the rows are compared: what was chosen is still chosen if that is stopped.
  return (
    <>
      {preview.isPending && <ImportProgress />}
      <div hidden={preview.isPending}>
        <ColumnsForm
          file={file}
          failure={preview.error}
          onReread={onReread}
          onLook={(reading) =>
            preview.mutate(
              { token, ...reading },
              {
                onSuccess: () => {
                  setLook((count) => count + 1)
                  setLooking(true)
                },
              },
            )
          }
        />
      </div>
    </>
  )
}
