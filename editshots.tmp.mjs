import { _electron } from 'playwright';
import { mkdirSync } from 'node:fs';
const out='/tmp/shots'; mkdirSync(out,{recursive:true});
const [deck, size='1920x1080', ...slides]=process.argv.slice(2);
const [w,h]=size.split('x').map(Number);
const app=await _electron.launch({executablePath:process.env.KIB_ELECTRON,args:['--no-sandbox','.',`--user-data-dir=/tmp/ud-${Date.now()}`,deck],cwd:process.env.TREE});
const page=await app.firstWindow();
await page.waitForSelector('h1');
await app.evaluate(({BrowserWindow},s)=>{const win=BrowserWindow.getAllWindows()[0]; win.setFullScreen(false); win.setContentSize(s.w,s.h)}, {w,h});
await page.waitForTimeout(600);
await page.keyboard.press('Control+Enter');
await page.waitForSelector('.editor');
for (const n of slides) {
  await page.evaluate(()=>document.activeElement?.blur?.());
  const cells=page.locator('.strip .cell');
  await cells.nth(Number(n)).click();
  await page.waitForTimeout(900);
  await page.screenshot({path:`${out}/edit-${size}-${n}.png`});
}
await app.close();
