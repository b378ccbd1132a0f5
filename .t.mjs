import { chromium } from '@playwright/test'; import AxeBuilder from '@axe-core/playwright'; import { serve } from './scripts/lib/serve.ts';
const {url,close}=await serve('/tmp/test-dist',{port:0});
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-dev-shm-usage']});
const p=await (await b.newContext()).newPage();
for(const path of ['/fi/kasitteet/','/fi/kirjallisuus/','/fi/kokeilut/training-profile/','/fi/indikaattorit/at-risk-of-poverty-rate/','/fi/osallistu/']){
 let t=performance.now();const lap=(n)=>{const x=performance.now();console.log(path,n,Math.round(x-t));t=x};
 await p.setViewportSize({width:320,height:640});await p.goto(url+path);lap('goto');
 console.log(await p.evaluate(()=>{for(const d of document.querySelectorAll('details'))d.open=true; for(const e of document.querySelectorAll('main :is(ul,ol,dl,tbody,fieldset) > :nth-child(n+7)'))e.remove();for(const e of document.querySelectorAll('main details ~ details ~ details ~ details'))e.remove();return document.querySelectorAll('*').length}));await p.setViewportSize({width:1280,height:900});lap('open');
 const r=await new AxeBuilder({page:p}).setLegacyMode(true).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();lap('axe '+r.violations.length+JSON.stringify(r.violations.map(v=>[v.id,v.nodes.length,v.nodes[0].target])));
 await p.emulateMedia({colorScheme:'dark'});await new AxeBuilder({page:p}).setLegacyMode(true).withRules(['color-contrast','link-in-text-block']).analyze();lap('dark');
 await p.emulateMedia({colorScheme:'light'});
}
await b.close();await close();
