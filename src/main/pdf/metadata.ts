import { escaped } from '../../core/markup/xml-text';
import type { Objects } from './file/objects';
import { dictOf, Name, Stream } from './file/values';

/** What is said of a file, once more in the form that archives and checkers read, with the mark of PDF/UA-1. */
export function metadataOf(objects: Objects, language: string): Stream {
  const info = objects.dict(objects.trailer.get('Info'));
  const words = (key: string) => escaped(objects.words(info.get(key)));
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words('Title')}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language><pdf:Producer>${words('Producer')}</pdf:Producer><xmp:CreatorTool>${words('Creator')}</xmp:CreatorTool><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return new Stream(
    dictOf({ Type: new Name('Metadata'), Subtype: new Name('XML') }),
    Buffer.from(packet, 'utf8'),
  );
}
