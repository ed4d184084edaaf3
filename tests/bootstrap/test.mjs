// npm test: sets up what is missing and runs every stage; the last line is "N passed, N failed".
//   --only checks     the quick stages alone (npm run check); or one stage by its name
//   --allow-missing   a stage whose tools are not there is left out instead of failing the command
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setUpElectron } from './engine.mjs'
import { isProjectNode, root, setUpPackages } from './packages.mjs'
import { runStage } from './run-stage.mjs'
import { giveUp, say } from './say.mjs'
import { stages } from './stages.mjs'
import { setUpTools } from './tools.mjs'

setUpPackages()
if (isProjectNode()) process.exitCode = await test(process.argv.slice(2))

async function test(given) {
  const only = given.includes('--only') ? given[given.indexOf('--only') + 1] : undefined
  const chosen = stages
    .filter(({ name, quick }) => !only || name === only || (only === 'checks' && quick))
    .filter(({ folder }) => !folder || existsSync(join(root, folder)))
  if (chosen.length === 0) giveUp(`There is no stage "${only}".`)

  const needs = await findNeeds(chosen)
  const missing = setUpTools([...new Set(needs.values().toArray().flat())])
  const total = { passed: 0, failed: 0, notRun: 0 }
  for (const stage of chosen) {
    const lacking = needs.get(stage).filter((tool) => missing.includes(tool))
    if (lacking.length > 0) {
      total.notRun += 1
      say(`${stage.name}: not run, for want of ${lacking.join(', ')}`)
    } else {
      const { passed, failed } = await runAndTell(stage)
      total.passed += passed
      total.failed += failed
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 || (total.notRun > 0 && !given.includes('--allow-missing')) ? 1 : 0
}

/** Which tools each stage needs. A window needs Chromium, or with Electron's own binary a display. */
async function findNeeds(chosen) {
  const opensWindows = chosen.some(({ tools = [] }) => tools.includes('engine'))
  const electron = opensWindows && (await setUpElectron())
  const engine = electron ? (process.env['DISPLAY'] ? [] : ['xvfb']) : ['chromium']
  return new Map(
    chosen.map((stage) => [
      stage,
      (stage.tools ?? []).flatMap((tool) => (tool === 'engine' ? engine : [tool])),
    ]),
  )
}

async function runAndTell(stage) {
  const start = Date.now()
  const result = await runStage(stage)
  if (result.failed > 0) say(result.output)
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : ''
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  say(`${stage.name}: ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`)
  return result
}
