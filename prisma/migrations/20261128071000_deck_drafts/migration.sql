-- AlterTable
ALTER TABLE "Deck" ADD COLUMN     "draft" JSON,
ADD COLUMN     "shareLink" TEXT;

-- CreateTable
CREATE TABLE "Upload" (
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "file" JSON NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("ownerId","name")
);

-- CreateIndex
CREATE INDEX "Upload_name_idx" ON "Upload"("name");

-- CreateIndex
CREATE INDEX "Upload_at_idx" ON "Upload"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Deck_shareLink_key" ON "Deck"("shareLink");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
