import { z } from 'zod'
import { Day } from './ids.ts'

const Line = z.string().trim().max(200)
const Words = z.string().trim().max(2000)

/** As many as two sheets hold. */
export const mostPresent = 60
export const mostChildren = 999

/** Who was at a group or an event. */
export const Attendance = z.object({
  form: z.literal('attendance'),
  activity: Line,
  topic: Line,
  day: Day.nullable(),
  /** From when until when, as it was written: "10:00 – 11:30". */
  hours: z.string().trim().max(40),
  place: Line,
  leader: Line,
  present: z
    .array(
      z.object({
        name: z.string().trim().max(120),
        zone: z.string().trim().max(80),
        isFirst: z.boolean(),
      }),
    )
    .max(mostPresent),
  children: z.int().min(0).max(mostChildren).nullable(),
})
export type Attendance = z.infer<typeof Attendance>

export const ComplaintManner = z.enum(['spoken', 'written', 'box'])

/** What somebody complains about, and what they were promised. */
export const Complaint = z.object({
  form: z.literal('complaint-receipt'),
  /** Who complains, where there is no file of theirs; empty of somebody who does not say. */
  from: Line,
  /** Where the answer goes; of a file, else to where the person is reached without harm. */
  reach: Line,
  manner: ComplaintManner.nullable(),
  about: Words,
  wanted: Words,
  handledBy: Line,
  answerBy: Day.nullable(),
  /** To whom one may turn if the answer does not come. */
  elsewhere: Line,
})
export type Complaint = z.infer<typeof Complaint>

/** When the centre asks again how somebody is whose plan is closed. */
const Aftercare = z.object({ form: z.literal('closing-letter'), aftercareOn: Day.nullable() })

/** What a form says of which the desk keeps no record: told as it is filled. */
export const TypedForm = z.discriminatedUnion('form', [Attendance, Complaint, Aftercare])
export type TypedForm = z.infer<typeof TypedForm>
