import { useMutation } from '@tanstack/react-query';
import { MyDataExportDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { dateKey } from '@/lib/format/date';
import { now } from '@/platform/clock';
import type { TextFile } from '@/platform/text-file';

/** Gathers everything that is kept about the member into one file; made anew each time, never kept. */
export function useDataExport() {
  return useMutation({
    async mutationFn(): Promise<TextFile> {
      const { myDataExport } = await api.request({
        as: 'member',
        document: MyDataExportDocument,
        variables: {},
      });
      return { name: `huiji-${dateKey(now())}.json`, text: myDataExport };
    },
  });
}
