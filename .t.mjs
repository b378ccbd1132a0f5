import { chromium } from '@playwright/test'; import AxeBuilder from '@axe-core/playwright'; import { serve } from './scripts/lib/serve.ts';
const {url,close}=await serve('/tmp/test-dist',{port:0});
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-dev-shm-usage']});
const p=await (await b.newContext()).newPage();
for(const path of ['/fi/kasitteet/','/fi/kirjallisuus/','/fi/kokeilut/training-profile/','/fi/indikaattorit/at-risk-of-poverty-rate/','/fi/osallistu/']){
 let t=performance.now();const lap=(n)=>{const x=performance.now();console.log(path,n,Math.round(x-t));t=x};
 await p.setViewportSize({width:320,height:640});await p.goto(url+path);lap('goto');
 await p.evaluate(()=>{for(const d of document.querySelectorAll('details'))d.open=true});await p.setViewportSize({width:1280,height:900});lap('open');
 const r=await new AxeBuilder({page:p}).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();lap('axe '+r.violations.length);
 await p.emulateMedia({colorScheme:'dark'});await new AxeBuilder({page:p}).withRules(['color-contrast','link-in-text-block']).analyze();lap('dark');
 await p.emulateMedia({colorScheme:'light'});
}
await b.close();await close();
