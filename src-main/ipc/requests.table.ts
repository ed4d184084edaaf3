export interface RequestTable {
  id: string
  staff_id: string
  message: string
  at: string
  reply: string
}
